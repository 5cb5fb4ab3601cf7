import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

const host = 'api.nowhere.example';

test('a host that cannot be reached: the cause cannot be told, until the browser may name its error', async ({
  keyring,
  sandbox,
}) => {
  let popup = await openPopupPage(keyring);
  await savePasted(popup, `https://${host}`, nora(sandbox).key);
  await popup.surface.waitForText('Not allowed yet');
  await keyring.grantOrigin(`https://${host}/*`);
  const allow = popup.surface.byRole('button', `Allow ${host}`);
  await allow.click();
  await allow.waitFor({ state: 'hidden' });
  sandbox.clearLog();

  await popup.surface.byRole('button', 'Find the cause').click();
  await popup.surface.waitForText('It cannot be told for certain: 4 causes are left.');
  await popup.surface.waitForText('The browser’s own name for the error.');
  await keyring.grantPermission();
  await popup.surface.byRole('button', 'Allow and look again').click();

  if (keyring.browserName === 'chromium') {
    await popup.surface.waitForText('The browser, once it was started anew');
    await keyring.restart();
    popup = await openPopupPage(keyring);
    await popup.surface.byRole('button', 'Find the cause').click();
    // Here every connection to a host outside of the sandbox is closed.
    await popup.surface.waitForText('This is the cause.');
    await popup.surface.waitForText(`The server of ${host} takes no connection`);
    await popup.surface.waitForText('net::ERR_CONNECTION_CLOSED');
  } else {
    // Firefox asks a proxy here, which says only that it could not get there.
    await popup.surface.waitForText('It cannot be told for certain: 3 causes are left.');
    await popup.surface.waitForText('NS_ERROR_PROXY_');
  }
  expect(sandbox.log.filter(({ method }) => method !== 'GET')).toEqual([]);
});
