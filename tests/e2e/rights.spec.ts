import { askFrom } from './support/pages/console-page.ts';
import { passphrase, unlock } from './support/passphrase-steps.ts';
import { sam } from './support/people.ts';
import { expect, test } from './support/test.ts';

test('what a key can do: seen from the page of all accounts, stopped, looked at again, compared with a use', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const options = await keyring.openExtensionPage('options.html');
  await askFrom(options, 'credentials.save', {
    url: 'https://acme.api-us1.com',
    key: sam(sandbox).key,
    label: 'Acme, Sam',
  });
  await options.close();
  const wall = await keyring.openExtensionPage('accounts.html');
  sandbox.fault({ kind: 'delay', path: '/api/3/contacts' });
  await wall.byRole('button', 'More for Acme, Sam').click();
  await wall.byRole('menuitem', 'What this key can do…').click();
  const page = await keyring.openedPage('rights.html');
  await page.waitForText('Sales');
  await page.byRole('button', 'Stop').click();
  await page.waitForText('Stopped.');
  expect(sandbox.log.filter(({ url }) => url === '/api/3/contacts?limit=1')).toHaveLength(1);

  sandbox.clearFaults();
  sandbox.clearLog();
  await page.byRole('button', 'Look again').click();
  await page.waitForText('20 of 20 tried');
  await page.waitForText('It lacks:');
  expect(await page.text()).toMatch(/read Lists[\s\S]*read Tags[\s\S]*Manage tags/);
  expect(sandbox.log.every(({ method }) => method === 'GET')).toBe(true);
  expect(sandbox.log.filter(({ status }) => status === 429)).toEqual([]);
  await page.byRole('combobox', 'What the key is for').press('End');
  await page.waitForText('make a group that may see Users, Groups, Account and plan');
  expect(await page.axe()).toEqual([]);
  expect(await page.everything()).not.toContain(sam(sandbox).key);

  await test.step('locked, nothing of it is left on the page; unlocked there, it comes back', async () => {
    await askFrom(wall, 'vault.set-passphrase', { next: passphrase });
    await askFrom(wall, 'vault.lock', {});
    await page.waitForText('Keyring is locked');
    expect(await page.everything()).not.toMatch(/Acme|Sam|Sales/);
    sandbox.clearLog();
    await page.activate();
    await unlock(page);
    await page.waitForText('20 of 20 tried');
    expect(sandbox.log.filter(({ url }) => url === '/api/3/contacts?limit=1')).toHaveLength(1);
  });
});
