import { expect, test } from '../support/test.ts';
import { SETTINGS_PAGE } from './settings-page.ts';

const storage = '(globalThis.browser ?? chrome).storage.local';

test('the background is ended, and starts again at the next need', async ({ keyring }) => {
  await keyring.openPage(SETTINGS_PAGE);
  await keyring.evaluateInBackground('void (globalThis.mark = 1)');
  await keyring.killBackground();
  const popup = await keyring.openPopup();
  await popup.waitForText('Keyring');
  expect(await keyring.evaluateInBackground('globalThis.mark ?? null')).toBe(null);
});

test('what the extension stored outlives a restart of the browser', async ({ keyring }) => {
  await keyring.evaluateInBackground(`${storage}.set({ trial: 'kept' })`);
  await keyring.restart();
  expect(await keyring.evaluateInBackground(`${storage}.get('trial')`)).toEqual({ trial: 'kept' });
  await keyring.openPage(SETTINGS_PAGE);
  await (await keyring.openPopup()).waitForText('Keyring');
});
