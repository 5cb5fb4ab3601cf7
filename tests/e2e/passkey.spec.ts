import { ChromiumKeyring } from './support/chromium/keyring.ts';
import { virtualAuthenticator } from './support/chromium/virtual-authenticator.ts';
import { protectionPage } from './support/pages/protection-page.ts';
import { passphrase, setPassphrase, unlock } from './support/passphrase-steps.ts';
import { nora } from './support/people.ts';
import { openPopup, openPopupPage, savePasted } from './support/steps.ts';
import type { Surface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

const withPasskey = 'Unlock with a passkey';

/** When the list of accounts is shown, in ms since 1970. */
const listShownAt = (popup: Surface): Promise<number> =>
  popup.evaluate<number>(`new Promise((resolve) => {
    const look = () => document.querySelector('input[type="search"]') && resolve(Date.now());
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    look();
  })`);

test('a passkey unlocks Keyring beside the passphrase, until it is removed', async ({ keyring, sandbox }) => {
  const { key } = nora(sandbox);
  const popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', key);
  await setPassphrase(keyring);
  const tab = await keyring.openExtensionPage('options.html');
  const options = protectionPage(tab);

  if (!(keyring instanceof ChromiumKeyring)) {
    await tab.waitForText('Firefox gives extensions no passkeys of their own');
    expect(await tab.byRole('button', 'Add a passkey').count()).toBe(0);
    await options.lockNow.click();
    await tab.waitForText('Keyring is locked.');
    expect(await tab.byRole('button', withPasskey).count()).toBe(0);
    await popup.surface.byRole('button', 'Unlock').waitFor();
    expect(await popup.surface.byRole('button', withPasskey).count()).toBe(0);
    return;
  }

  const authenticator = await virtualAuthenticator(tab, { hasPrf: false });
  await test.step('one that can seal nothing is not added', async () => {
    await tab.byRole('button', 'Add a passkey').click();
    await tab.byRole('textbox', 'Name of the passkey').fill('Laptop');
    await tab.keyboard.press('Shift+Tab');
    await tab.keyboard.type(passphrase);
    await tab.keyboard.press('Enter');
    await tab.waitForText('the PRF extension is missing');
  });

  await test.step('added', async () => {
    await authenticator.replace();
    await tab.keyboard.press('Enter');
    await tab.waitForText('Laptop unlocks Keyring from now on.');
    expect(await authenticator.count()).toBe(1);
  });

  await test.step('unlocks on the options page; the time it takes, beside that of the passphrase', async () => {
    for (const way of ['passphrase', 'passkey'] as const) {
      await options.lockNow.click();
      await popup.surface.byRole('button', withPasskey).waitFor();
      const shown = listShownAt(popup.surface);
      if (way === 'passphrase') await popup.surface.keyboard.type(passphrase);
      const began = Date.now();
      await (way === 'passphrase'
        ? popup.surface.keyboard.press('Enter')
        : tab.byRole('button', withPasskey).click());
      const took = (await shown) - began;
      test.info().annotations.push({ type: `ms to unlock with a ${way}`, description: String(took) });
      await options.lockNow.waitFor();
    }
  });

  const changed = `${passphrase} too`;
  await test.step('still does after the passphrase was changed, and the worker has died', async () => {
    await options.change.click();
    await tab.keyboard.type(passphrase);
    for (let twice = 0; twice < 2; twice++) {
      await tab.keyboard.press('Tab');
      await tab.keyboard.type(changed);
    }
    await tab.keyboard.press('Enter');
    await tab.waitForText('Done: everything was sealed anew with the passphrase.');
    await options.lockNow.click();
    await tab.byRole('button', withPasskey).waitFor();
    await keyring.killBackground();

    // The popup leads to a tab, where the browser asks. The authenticator is played for one tab only: there it is.
    const opened = keyring.context.waitForEvent('page');
    await popup.surface.byRole('button', withPasskey).click();
    const asking = await opened;
    await expect.poll(() => asking.url()).toBe(`${keyring.extensionOrigin}/unlock.html`);
    await asking.close();
    await tab.goto(`${keyring.extensionOrigin}/unlock.html`);
    await tab.activate();
    await expect.poll(() => tab.isClosed()).toBe(true);
    await popup.surface.close();
    const open = await openPopup(keyring);
    await open.copyKey.click();
    await expect.poll(() => keyring.clipboard()).toBe(key);
    await open.surface.close();
  });

  await test.step('removed, it is no longer offered; the passphrase goes on', async () => {
    const again = await keyring.openExtensionPage('options.html');
    await again.byRole('button', 'Remove Laptop').click();
    await again.waitForText('Laptop opens nothing any more.');
    await again.keyboard.type(changed);
    await again.keyboard.press('Enter');
    await again.waitForText('Done: Laptop opens nothing any more.');
    await protectionPage(again).lockNow.click();
    await again.waitForText('Keyring is locked.');
    expect(await again.byRole('button', withPasskey).count()).toBe(0);
    const locked = await openPopup(keyring);
    await locked.surface.byRole('button', 'Unlock').waitFor();
    expect(await locked.surface.byRole('button', withPasskey).count()).toBe(0);
    await unlock(locked.surface, changed);
    await locked.copyKey.waitFor();
  });
});
