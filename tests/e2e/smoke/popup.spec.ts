import { expect, test } from '../support/test.ts';
import { APP_PAGE } from './app-page.ts';

test('the popup opens over a page, is driven, and closes', async ({ keyring }) => {
  await keyring.openPage(APP_PAGE);
  const popup = await keyring.openPopup();
  expect(await popup.evaluate('location.pathname')).toBe('/popup.html');
  const field = popup.byRole('textbox', 'Paste anything');
  await expect.poll(() => field.isFocused()).toBe(true);
  await field.fill('acme');
  expect(await field.value()).toBe('acme');
  await popup.keyboard.press('Backspace');
  await expect.poll(() => field.value()).toBe('acm');
  expect(await popup.byRole('textbox', /^Paste/).count()).toBe(1);
  expect(await popup.byRole('textbox', 'Paste').count()).toBe(0);
  await popup.close();
  expect(await popup.isClosed()).toBe(true);
});

test('the toolbar button lets the extension look at the tab', async ({ keyring }) => {
  await keyring.openPage('https://crm.agency.example/app/settings/developer');
  const look = `(async () => {
    const { tabs, scripting } = globalThis.browser ?? chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return scripting.executeScript({ target: { tabId: tab.id }, func: () => location.host })
      .then(([{ result }]) => result, () => 'not allowed');
  })()`;
  expect(await keyring.evaluateInBackground(look)).toBe('not allowed');
  await keyring.openPopup();
  expect(await keyring.evaluateInBackground(look)).toBe('crm.agency.example');
});

test('what the popup copies is on the clipboard, and the popup stays open', async ({ keyring }) => {
  await keyring.openPage(APP_PAGE);
  await keyring.setClipboard('something else');
  const popup = await keyring.openPopup();
  await popup.byRole('textbox', 'Paste anything').waitFor();
  await popup.evaluate(`void document.body.append(Object.assign(document.createElement('button'), {
    textContent: 'Trial copy', onclick: () => navigator.clipboard.writeText('copied from the popup') }))`);
  await popup.byRole('button', 'Trial copy').click();
  await expect.poll(() => keyring.clipboard()).toBe('copied from the popup');
  expect(await popup.isClosed()).toBe(false);
});
