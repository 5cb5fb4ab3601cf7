import { complaints } from './support/complaints.ts';
import { openConsole, saveSandboxAccount } from './support/pages/console-page.ts';
import { nora } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a background that is killed in mid-call: a read is sent again by itself, a change never', async ({
  keyring,
  sandbox,
}) => {
  const id = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', nora(sandbox).key);
  const { tab, search, send, ...console } = await openConsole(keyring, id);
  const sent = (wanted: string) => sandbox.log.filter(({ method }) => method === wanted).length;

  await search.fill('/users/me');
  await search.press('Enter');
  sandbox.clearLog();
  sandbox.fault({ kind: 'delay', path: '/api/3/users/me', times: 1 });
  await send.click();
  await expect.poll(() => sent('GET')).toBe(1);
  await keyring.killBackground();
  await tab.waitForText('200 OK');
  await tab.waitForText('sent 2 times');
  expect(sent('GET')).toBe(2);

  await search.fill('create tag');
  await search.press('Enter');
  await tab.byRole('button', 'Fill in an example').click();
  await console.field('Name of the tag').fill('Autumn fair');
  // Carried out, and then half of the answer: what nobody can see from here.
  sandbox.fault({ kind: 'stall-body', method: 'POST', times: 1 });
  await send.click();
  await expect
    .poll(() => sandbox.log.filter(({ method, body }) => method === 'POST' && body !== '').length)
    .toBe(1);
  await keyring.killBackground();
  await tab.waitForText('The change may have been carried out: look before you send it again.');

  // What to do next, on a button.
  await tab.byRole('button', 'Look now').click();
  await tab.waitForText('200 OK');
  await tab.waitForText('Autumn fair');
  await tab.reload();
  await search.fill('/users/me');
  await search.press('Enter');
  await send.click();
  await tab.waitForText('200 OK');
  expect(sent('POST')).toBe(1);
  expect(await complaints(keyring)).toEqual([]);
});
