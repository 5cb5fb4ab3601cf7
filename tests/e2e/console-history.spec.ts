import { complaints } from './support/complaints.ts';
import { catchFiles, savedFile } from './support/files.ts';
import { openConsole, saveSandboxAccount } from './support/pages/console-page.ts';
import { nora } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('an answer outlives the background, is opened again from the history, and compared with another one', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const id = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', nora(sandbox).key);
  const { tab, search, target, send } = await openConsole(keyring, id);
  await search.fill('list all tags');
  await search.press('Enter');
  await target.fill('/api/3/tags?limit=2');
  await send.click();
  await tab.waitForText('200 OK');
  // It is kept once it is listed: nobody waits for that to see an answer.
  await tab.byRole('tab', 'History').click();
  await tab.byRole('button', /limit=2/).waitFor();

  await keyring.killBackground();
  await tab.byRole('tab', 'Tree').click();
  await tab.waitForText('tags');
  expect(await tab.everything()).not.toContain('is kept no longer');

  await target.fill('/api/3/tags?limit=3');
  await send.click();
  const calls = () => sandbox.log.filter(({ url }) => url.startsWith('/api/3/tags')).length;
  await expect.poll(calls).toBe(2);
  await tab.byRole('button', /limit=3/).waitFor();
  await tab.byRole('button', /limit=2/).click();
  await tab.waitForText('From the history');
  expect(await target.value()).toBe('/api/3/tags?limit=2');
  expect(calls()).toBe(2);

  await tab.byRole('button', 'Compare with…').click();
  await tab.byRole('button', /limit=3/).click();
  await tab.byRole('region', 'Two answers compared').waitFor();
  await tab.waitForText('$.tags[2]');
  expect(await tab.axe()).toEqual([]);

  // Made again, it goes the way of every request.
  await send.click();
  await expect.poll(calls).toBe(3);

  await catchFiles(tab);
  await tab.byRole('button', 'Export as HAR').click();
  await tab.waitForText('The file holds 3 calls.');
  await expect.poll(() => savedFile(tab)).toContain('https://acme.api-us1.com/api/3/tags?limit=3');
  expect(await savedFile(tab)).not.toContain(nora(sandbox).key);

  await tab.byRole('button', 'Clear the history of this account').click();
  await tab.byRole('button', 'Remove 3 calls for good').click();
  await tab.waitForText('What you send is listed here');
  expect(await complaints(keyring)).toEqual([]);
});
