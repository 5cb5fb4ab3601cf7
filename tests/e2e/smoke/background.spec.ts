import { expect, test } from '../support/test.ts';
import { APP_PAGE } from './app-page.ts';

const storage = '(globalThis.browser ?? chrome).storage.local';

test('the background is ended, and starts again at the next need', async ({ keyring }) => {
  await keyring.openPage(APP_PAGE);
  await keyring.evaluateInBackground('void (globalThis.mark = 1)');
  await keyring.killBackground();
  const popup = await keyring.openPopup();
  expect(await popup.evaluate('location.pathname')).toBe('/popup.html');
  expect(await keyring.evaluateInBackground('globalThis.mark ?? null')).toBe(null);
});

test('what the extension stored outlives a restart of the browser', async ({ keyring }) => {
  await keyring.evaluateInBackground(`${storage}.set({ trial: 'kept' })`);
  await keyring.restart();
  expect(await keyring.evaluateInBackground(`${storage}.get('trial')`)).toEqual({ trial: 'kept' });
  await keyring.openPage(APP_PAGE);
  expect(await (await keyring.openPopup()).isClosed()).toBe(false);
});
