import type { Keyring } from '../support/keyring.ts';
import type { Tab } from '../support/surface.ts';
import { test as aloneTest, expect } from '../support/test.ts';
import { test } from '../support/together.ts';
import { APP_PAGE } from './app-page.ts';

const ORIGIN = 'https://crm.agency.example/*';

async function askFor(keyring: Keyring): Promise<Tab> {
  const page = await keyring.openExtensionPage('popup.html');
  await page.evaluate(`void document.body.append(Object.assign(document.createElement('button'), {
    textContent: 'Ask',
    onclick: async () => {
      const { permissions } = globalThis.browser ?? chrome;
      document.title = 'answer: ' + await permissions.request({ origins: ['${ORIGIN}'] });
    },
  }))`);
  return page;
}

test('an origin is allowed', async ({ keyring }) => {
  await keyring.grantOrigin(ORIGIN);
  const page = await askFor(keyring);
  await page.byRole('button', 'Ask').click();
  await expect.poll(() => page.evaluate('document.title')).toBe('answer: true');
});

test('an origin is allowed while the popup is open', async ({ keyring }) => {
  await keyring.openPage(APP_PAGE);
  const popup = await keyring.openPopup();
  await keyring.grantOrigin(ORIGIN);
  expect(await popup.evaluate('location.pathname')).toBe('/popup.html');
});

// What was refused once, Chromium does not ask again.
aloneTest('an origin is refused', async ({ keyring }) => {
  await keyring.denyOrigin();
  const page = await askFor(keyring);
  await page.byRole('button', 'Ask').click();
  await expect.poll(() => page.evaluate('document.title')).toBe('answer: false');
});

test('site access granted at install is taken away', async ({ keyring }) => {
  const granted = `(globalThis.browser ?? chrome).permissions
    .contains({ origins: ['https://*.activehosted.com/*'] })`;
  expect(await keyring.evaluateInBackground(granted)).toBe(true);
  await keyring.removeSiteAccess('https://*.activehosted.com/*');
  expect(await keyring.evaluateInBackground(granted)).toBe(false);
});
