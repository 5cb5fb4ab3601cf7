import { setPassphrase } from './support/passphrase-steps.ts';
import { openPopupPage } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

/** Moves the last use, as if the clock had gone on (or was set back) meanwhile. */
const lastUsed = (ms: number) => `(async () => {
  const { session } = (globalThis.browser ?? chrome).storage;
  const { 'open-vault': open } = await session.get('open-vault');
  await session.set({ 'open-vault': { ...open, usedAt: Date.now() + (${ms}) } });
})()`;

for (const [what, ms] of [
  ['the time without use is over, though the worker died meanwhile', -15 * 60_000],
  ['the clock is earlier than at the last use', 60 * 60_000],
] as const) {
  test(`locked when ${what}`, async ({ keyring }) => {
    await setPassphrase(keyring);
    const open = await openPopupPage(keyring);
    await open.paste.waitFor();
    await keyring.evaluateInBackground(lastUsed(ms));
    await keyring.killBackground();
    const popup = await openPopupPage(keyring);
    await popup.surface.waitForText('Keyring is locked');
    // The page that was open is emptied too, and the key is gone from memory.
    await open.surface.waitForText('Keyring is locked');
    expect(
      await keyring.evaluateInBackground(
        `(globalThis.browser ?? chrome).storage.session.get('open-vault').then((all) => Object.keys(all))`,
      ),
    ).toEqual([]);
  });
}
