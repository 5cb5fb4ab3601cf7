import { expect, test } from '../support/test.ts';
import { APP_PAGE } from './app-page.ts';

test('the extension is updated under open pages, and keeps what it stored', async ({ keyring }) => {
  await keyring.openPage(APP_PAGE);
  await keyring.evaluateInBackground(
    `(globalThis.browser ?? chrome).storage.local.set({ trial: 'kept' }).then(() => { globalThis.mark = 1; })`,
  );
  await keyring.update();
  expect(await keyring.evaluateInBackground('globalThis.mark ?? null')).toBe(null);
  expect(
    await keyring.evaluateInBackground(`(globalThis.browser ?? chrome).storage.local.get('trial')`),
  ).toEqual({ trial: 'kept' });
  expect(await (await keyring.openPopup()).evaluate('location.pathname')).toBe('/popup.html');
});
