import { user } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('a refused key is examined in the popup: another user’s key shows that its user was deleted', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const nora = user(sandbox, 'acme', 'Nora');
  const ines = user(sandbox, 'acme', 'Inès');
  const popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', ines.key);
  await popup.addAccount.click();
  await popup.paste.fill(`https://acme.api-us1.com\n${nora.key}`);
  await popup.save.click();
  await popup.search.waitFor();
  sandbox.deleteUser('acme', nora.id);
  await popup.check.click();
  const find = popup.surface.byRole('button', 'Find the cause');
  await find.waitFor();
  sandbox.clearLog();

  await find.click();
  await popup.surface.waitForText('The user was deleted, and the key with them.');
  await popup.surface.waitForText('Inès Marchetti’s key works and no longer finds this user in the account.');
  await popup.surface.waitForText('An administrator of the account.');
  expect(await popup.surface.text()).not.toContain('The key was reset: its user');
  expect(sandbox.log.every(({ method }) => method === 'GET')).toBe(true);
  expect(sandbox.log.length).toBeGreaterThan(3);

  await popup.surface.byRole('button', 'Copy as text').click();
  await popup.surface.waitForText('There is no key in it');
  const copied = await keyring.clipboard();
  expect(copied).toContain('The user was deleted, and the key with them.');
  expect(copied).not.toContain(nora.key);
  expect(copied).not.toContain(ines.key);
});
