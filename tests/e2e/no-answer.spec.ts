import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

test('a server that never answers is given up after 15 seconds, in the words of either language', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const english = await openPopupPage(keyring);
  await savePasted(english, 'https://acme.api-us1.com', nora(sandbox).key);
  await keyring.evaluateInBackground(`(globalThis.browser ?? chrome).storage.local.set({ language: 'fr' })`);
  const french = await keyring.openExtensionPage('popup.html');
  const check = french.byRole('button', 'Vérifier');
  await check.waitFor();

  sandbox.clearLog();
  sandbox.fault({ kind: 'delay', path: '/api/3/*' });
  const started = Date.now();
  await check.click();
  await expect.poll(() => sandbox.log.length).toBe(1);
  await english.surface.evaluate(
    `void [...document.querySelectorAll('button')].find((one) => one.textContent === 'Check').click()`,
  );
  await expect.poll(() => check.isEnabled(), { timeout: 25_000 }).toBe(true);
  expect(Date.now() - started).toBeGreaterThan(14_000);
  expect((await french.text()).replace(/\s/g, ' ')).toMatch(/n’a pas répondu en 1[56] secondes/);
  await english.surface.waitForText(/did not answer within 1[56] seconds/);
});
