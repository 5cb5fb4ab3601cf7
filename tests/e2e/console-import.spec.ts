import { catchFiles, savedFile } from './support/files.ts';
import { askFrom, openConsole, saveSandboxAccount } from './support/pages/console-page.ts';
import { nora, sam } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('a pasted cURL command becomes a request without its key, the key is offered and saved; no export has it', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const { key } = sam(sandbox);
  const id = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', nora(sandbox).key);
  const { tab, target, ...console } = await openConsole(keyring, id);
  await tab.byRole('tab', 'Saved').click();
  await tab.byRole('button', 'Import…').click();
  await tab.byRole('form', 'Import requests').waitFor();
  await console
    .field('Or a pasted text')
    .fill(
      `curl 'https://brightdental.api-us1.com/api/3/contacts?limit=2' -H 'Api-Token: ${key}' -d '{"note":"${key}"}'`,
    );
  await tab.waitForText('Read as: cURL.');
  await tab.waitForText('New: 1');
  await tab.waitForText('A key for brightdental.api-us1.com was found.');
  expect(await tab.axe()).toEqual([]);

  await tab.byRole('button', 'Save it').click();
  await tab.waitForText('The key for brightdental.api-us1.com is saved.');
  const { rows } = await askFrom<{ rows: { account: string }[] }>(tab, 'credentials.list', {});
  expect(rows.map(({ account }) => account).sort()).toEqual(['acme', 'brightdental']);

  await tab.byRole('button', 'Import 1 request').click();
  await tab.waitForText('Imported: 1 request.');
  await tab.byRole('button', 'POST POST /contacts').click();
  await expect.poll(() => target.value()).toBe('/api/3/contacts?limit=2');
  expect(await tab.everything()).not.toContain(key);

  await catchFiles(tab);
  for (const format of ['Postman collection (v2.1)', 'OpenAPI (3.1)']) {
    await tab.evaluate(`globalThis.savedFile = ''`);
    await tab.byRole('button', 'Export…').click();
    await tab.byRole('menuitem', format).click();
    await expect.poll(() => savedFile(tab)).toContain('/contacts');
    expect(await savedFile(tab)).toContain('{{key}}');
    expect(await savedFile(tab)).not.toContain(key);
  }
});
