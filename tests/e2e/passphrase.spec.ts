import { popupPage } from './support/pages/popup-page.ts';
import { protectionPage } from './support/pages/protection-page.ts';
import { passphrase, setPassphrase, unlock } from './support/passphrase-steps.ts';
import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

test('with a passphrase Keyring is locked after a restart, and opens with that passphrase alone', async ({
  keyring,
  sandbox,
}) => {
  const { key } = nora(sandbox);
  const first = await openPopupPage(keyring);
  await savePasted(first, 'https://acme.api-us1.com', key);
  await first.surface.close();
  await setPassphrase(keyring);

  await keyring.restart();
  const popup = await openPopupPage(keyring);
  await popup.surface.waitForText('Keyring is locked');
  expect(await popup.surface.text()).not.toContain('acme');
  await unlock(popup.surface, 'velvet anchor 19 orchard thistle');
  await popup.surface.waitForText('This is not the passphrase.');
  await unlock(popup.surface);
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(key);

  // Locking empties every open page of Keyring.
  const other = popupPage(await keyring.openExtensionPage('popup.html'));
  await other.copyKey.waitFor();
  await other.surface.byRole('button', 'Lock').click();
  for (const page of [popup, other]) {
    await page.surface.waitForText('Keyring is locked');
    expect(await page.surface.text()).not.toContain('acme');
  }
});

test('a draft comes back after unlocking', { tag: '@once' }, async ({ keyring }) => {
  await setPassphrase(keyring);
  const popup = await openPopupPage(keyring);
  await popup.paste.fill('https://acme.api-us1.com');
  await popup.surface.waitForText('Key missing');
  await keyring.evaluateInBackground('void 0');
  const options = protectionPage(await keyring.openExtensionPage('options.html'));
  await options.lockNow.click();
  await popup.surface.waitForText('Keyring is locked');
  await unlock(popup.surface);
  await expect.poll(() => popup.paste.value()).toBe('https://acme.api-us1.com');
});

test('the present passphrase is asked again before it is changed or removed', { tag: '@once' }, async ({
  keyring,
  sandbox,
}) => {
  const first = await openPopupPage(keyring);
  await savePasted(first, 'https://acme.api-us1.com', nora(sandbox).key);
  await first.surface.close();
  await setPassphrase(keyring);
  const options = protectionPage(await keyring.openExtensionPage('options.html'));
  await options.remove.click();
  await options.surface.keyboard.type('wrong');
  await options.surface.keyboard.press('Enter');
  await options.surface.waitForText('This is not the present passphrase. Nothing was changed.');
  await options.surface.keyboard.press('Control+a');
  await options.surface.keyboard.type(passphrase);
  await options.surface.keyboard.press('Enter');
  await options.surface.waitForText('Done: everything was sealed anew for this device alone.');
  await keyring.restart();
  const popup = await openPopupPage(keyring);
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(nora(sandbox).key);
});
