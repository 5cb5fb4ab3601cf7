import { setPassphrase, unlock } from './support/passphrase-steps.ts';
import { nora } from './support/people.ts';
import { openDeveloperPage, openPopup } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

test('while Keyring is locked the helpers still copy what the page shows, and save once it is unlocked', async ({
  keyring,
  sandbox,
}) => {
  await setPassphrase(keyring);
  await keyring.restart();
  const { tab, bar } = await openDeveloperPage(keyring);
  await bar.surface.waitForText('Keyring is locked. Unlock it from the toolbar.');
  await bar.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(nora(sandbox).key);

  const popup = await openPopup(keyring, tab);
  await unlock(popup.surface);
  await popup.paste.waitFor();
  await popup.surface.close();
  await tab.activate();
  await bar.save.click();
  await bar.surface.waitForText(/Saved as acme/);
});
