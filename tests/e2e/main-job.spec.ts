import { nora } from './support/people.ts';
import { openPopup, saveFromPage } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('from the Developer settings page to an answered call', async ({ keyring, sandbox }) => {
  const { tab } = await saveFromPage(keyring);
  const popup = await openPopup(keyring, tab);

  await popup.copyKey.click();
  await popup.surface.waitForText('API key of acme copied');
  expect(await keyring.clipboard()).toBe(nora(sandbox).key);

  await popup.copyUrl.click();
  await popup.surface.waitForText('API URL of acme copied');
  expect(await keyring.clipboard()).toBe('https://acme.api-us1.com');

  sandbox.clearLog();
  await popup.check.click();
  await expect.poll(() => sandbox.log.map(({ url }) => url)).toEqual(['/api/3/users/me']);
  await popup.surface.waitForText('Works');
  await popup.surface.waitForText('Nora Lindqvist');
});
