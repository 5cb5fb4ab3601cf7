import { stat } from 'node:fs/promises';
import { expect } from '../support/test.ts';
import { test } from '../support/together.ts';

test.use({ language: 'fr', colorScheme: 'dark' });

test('a page of the extension opens in a tab, in the language and colours asked for', async ({
  keyring,
}, testInfo) => {
  const page = await keyring.openExtensionPage('popup.html');
  expect(await page.url()).toBe(`${keyring.extensionOrigin}/popup.html`);
  expect(await page.evaluate('navigator.language')).toBe('fr');
  const dark = `matchMedia('(prefers-color-scheme: dark)').matches`;
  expect(await page.evaluate(dark)).toBe(true);
  const picture = testInfo.outputPath('light.png');
  await page.screenshot(picture, { colorScheme: 'light' });
  expect((await stat(picture)).size).toBeGreaterThan(500);
  expect(await page.evaluate(dark)).toBe(false);
});

test('axe says what is wrong with a page', async ({ keyring }) => {
  const page = await keyring.openExtensionPage('popup.html');
  await page.evaluate(`void document.body.append(document.createElement('button'))`);
  const violations = await page.axe();
  expect(violations.map(({ id }) => id)).toContain('button-name');
});
