import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

test('a server that never answers is given up after 15 seconds, in words', async ({ keyring, sandbox }) => {
  const popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', nora(sandbox).key);
  sandbox.fault({ kind: 'delay', path: '/api/3/*' });
  const started = Date.now();
  await popup.check.click();
  await popup.surface.waitForText('Checking…');
  await expect.poll(() => popup.check.isEnabled(), { timeout: 25_000 }).toBe(true);
  expect(Date.now() - started).toBeGreaterThan(14_000);
  await popup.surface.waitForText('15 seconds');
});
