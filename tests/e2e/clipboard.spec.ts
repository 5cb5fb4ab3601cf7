import type { Keyring } from './support/keyring.ts';
import { nora } from './support/people.ts';
import { openDeveloperPage, openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

const api = '(globalThis.browser ?? chrome)';

/** Ends the time of everything that was copied, as if the clock had gone on meanwhile. */
const endTime = (keyring: Keyring) =>
  keyring.evaluateInBackground(`(async () => {
    const { clipboard } = await ${api}.storage.session.get('clipboard');
    for (const note of Object.values(clipboard.notes))
      Object.assign(note, { copiedAt: Date.now() - 60_000, dueAt: Date.now() });
    await ${api}.storage.session.set({ clipboard });
  })()`);

/** By how many ms the wake-up that is set misses the end of the time of the one thing that was copied. */
const wakeUpMisses = (keyring: Keyring) =>
  keyring.evaluateInBackground<number>(`(async () => {
    const { clipboard } = await ${api}.storage.session.get('clipboard');
    const [{ dueAt }] = Object.values(clipboard.notes);
    return Math.abs((await ${api}.alarms.get('clipboard')).scheduledTime - dueAt);
  })()`);

/** Has the wake-up that is set come in a moment. */
const hasten = (keyring: Keyring) =>
  keyring.evaluateInBackground(`${api}.alarms.create('clipboard', { when: Date.now() + 500 })`);

test('the clipboard is cleared if it still holds what was copied, and left alone otherwise', async ({
  keyring,
  sandbox,
}) => {
  const { key } = nora(sandbox);
  const popup = await openPopupPage(keyring);
  const button = (name: string) => popup.surface.byRole('button', name);
  await savePasted(popup, 'https://acme.api-us1.com', key);

  await test.step('without the permission nothing is cleared, and the popup says so', async () => {
    await popup.copyKey.click();
    await popup.surface.waitForText('Keyring can clear it after 60 s');
    await endTime(keyring);
    await popup.surface.waitForText('Keyring cannot clear the clipboard: it may not read it');
    await keyring.killBackground();
    expect(
      await keyring.evaluateInBackground(`${api}.permissions.contains({ permissions: ['clipboardRead'] })`),
    ).toBe(false);
    expect(await keyring.clipboard()).toBe(key);
  });

  await test.step('allowed, what waited is cleared', async () => {
    await keyring.grantPermission();
    await button('Allow').click();
    await popup.surface.waitForText('Clipboard cleared');
    expect(await keyring.clipboard()).toBe('');
  });

  await test.step('what was changed is left alone', async () => {
    await popup.copyKey.click();
    await popup.surface.waitForText(/API key of acme copied\s+Clears in (60|59|58) s/);
    await keyring.setClipboard('a shopping list');
    await button('Clear now').click();
    await popup.surface.waitForText('The clipboard holds something else by now: left alone');
    expect(await keyring.clipboard()).toBe('a shopping list');
    await popup.surface.close();
  });

  await test.step('copied on the page, and the worker killed: the wake-up clears it', async () => {
    const { tab, bar } = await openDeveloperPage(keyring);
    await bar.copyKey.click();
    await bar.surface.waitForText('API key copied');
    expect(await keyring.clipboard()).toBe(key);
    await expect.poll(() => wakeUpMisses(keyring)).toBeLessThan(2_000);
    await endTime(keyring);
    await hasten(keyring);
    await keyring.killBackground();
    await expect.poll(() => keyring.clipboard()).toBe('');
    await tab.close();
  });

  await test.step('the permission taken back, and "Not now": never asked again', async () => {
    const options = await keyring.openExtensionPage('options.html');
    await options.byRole('button', 'Take the permission back').click();
    await options.waitForText('Keyring cannot clear the clipboard');
    await options.close();
    const again = await openPopupPage(keyring);
    await again.copyKey.click();
    await again.surface.byRole('button', 'Not now').click();
    await again.surface.waitForText('It stays on the clipboard');
    await again.copyUrl.click();
    await again.surface.waitForText('API URL of acme copied');
    await again.surface.waitForText('It stays on the clipboard');
    expect(await again.surface.byRole('button', 'Allow').count()).toBe(0);
    expect(await keyring.clipboard()).toBe('https://acme.api-us1.com');
  });
});
