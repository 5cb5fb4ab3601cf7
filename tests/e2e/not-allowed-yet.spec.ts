import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('an account on a host of its own is saved as not allowed yet; one click allows it and checks it', async ({
  keyring,
  sandbox,
}) => {
  const popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://api.agency.example', nora(sandbox).key);
  await popup.surface.waitForText('Not allowed yet');
  await popup.surface.byRole('button', 'Find the cause').click();
  await popup.surface.waitForText('This is the cause.');
  await popup.surface.waitForText('Keyring may not talk to api.agency.example yet');
  expect(sandbox.log.filter(({ host }) => host === 'api.agency.example')).toEqual([]);
  await keyring.grantOrigin('https://api.agency.example/*');
  await popup.surface.byRole('button', 'Allow api.agency.example').click();
  await popup.surface.waitForText('Works');
  await popup.surface.waitForText('Nora Lindqvist');
});
