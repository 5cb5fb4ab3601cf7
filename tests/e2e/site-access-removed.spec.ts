import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('site access that was taken away has its own sentence and its button, and nothing is sent', async ({
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
  await popup.surface.byRole('button', 'Allow acme.api-us1.com').waitFor();
  expect(sandbox.log).toEqual([]);
});
