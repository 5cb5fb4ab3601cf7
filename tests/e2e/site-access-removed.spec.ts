import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('site access that was taken away has its own sentence, nothing is sent, and its button brings it back', async ({
  keyring,
  sandbox,
}) => {
  let popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', nora(sandbox).key);
  await popup.surface.close();
  await keyring.removeSiteAccess('https://*.api-us1.com/*');
  popup = await openPopupPage(keyring);
  sandbox.clearLog();
  await popup.check.click();
  const allow = popup.surface.byRole('button', 'Allow acme.api-us1.com');
  await allow.waitFor();
  await popup.surface.waitForText('Site access removed');
  expect(await popup.surface.text()).not.toContain('Works');

  await popup.surface.byRole('button', 'Find the cause').click();
  await popup.surface.waitForText('This is the cause.');
  await popup.surface.waitForText('Keyring’s access to acme.api-us1.com was taken away');
  expect(sandbox.log).toEqual([]);

  await keyring.grantOrigin('https://acme.api-us1.com/*');
  await allow.click();
  await popup.surface.waitForText('Works');
  expect(sandbox.log.map(({ host, url }) => host + url)).toContain('acme.api-us1.com/api/3/users/me');
  await allow.waitFor({ state: 'hidden' });
});
