import type { Keyring } from './keyring.ts';
import { protectionPage } from './pages/protection-page.ts';
import type { Surface } from './surface.ts';

/** A passphrase for tests; long enough to be found on a disk if it ever lay there. */
export const passphrase = 'velvet anchor 19 orchard whistle';

/** Types the passphrase twice into the form that was just opened, and waits until it is set. */
export async function typeNewPassphrase(page: Surface): Promise<void> {
  await page.waitForText('New passphrase again');
  // The button that opened the form is gone: the focus is on the form's first field.
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await page.waitForText('Done: everything was sealed anew with the passphrase.');
}

/** Sets a passphrase on the options page. */
export async function setPassphrase(keyring: Keyring): Promise<void> {
  const options = protectionPage(await keyring.openExtensionPage('options.html'));
  await options.set.click();
  await typeNewPassphrase(options.surface);
  await options.surface.close();
}

/** Types a passphrase into the locked popup and presses Enter. */
export async function unlock(popup: Surface, typed = passphrase): Promise<void> {
  await popup.byRole('button', 'Unlock').waitFor();
  await popup.keyboard.press('Control+a');
  await popup.keyboard.type(typed);
  await popup.keyboard.press('Enter');
}
