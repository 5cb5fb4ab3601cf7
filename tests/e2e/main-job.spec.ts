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

  // Saving has checked the key already. A refusal takes its words away, so that the next check alone can bring them.
  sandbox.fault({ kind: 'status', status: 403, path: '/api/3/*', times: 1 });
  await popup.check.click();
  await popup.surface.waitForText('Key refused');
  expect(await popup.surface.text()).not.toMatch(/Works|Nora Lindqvist/);

  sandbox.clearLog();
  await popup.check.click();
  await popup.surface.waitForText('Works');
  await popup.surface.waitForText('Nora Lindqvist');
  expect(sandbox.log.map(({ host, url }) => host + url)).toEqual(['acme.api-us1.com/api/3/users/me']);
});
