import { ChromiumKeyring } from '../../tests/e2e/support/chromium/keyring.ts';
import { launchKeyring } from '../../tests/e2e/support/launch.ts';
import { startSandbox } from '../../tests/sandbox/sandbox.ts';
import { SETTINGS_PAGE } from './settings-page.ts';

const WHAT_TO_DO = `Keyring is in this Chromium. Everything it talks to is a sandbox on this machine.

  1. On the page, press "Save to Keyring" beside the API key.
  2. Press Keyring's button in the toolbar (behind the puzzle piece), or Alt+Shift+K.
  3. Press Enter: the key is on the clipboard. "Check" says whether it works, and whose it is.

Other pages to try: https://crm.agency.example/app/settings/developer (a custom domain: "Look on this tab"),
https://brightdental.activehosted.com/app/settings/developer. Close the window to end.
`;

/** Opens the browser for a person, and stays until its window is closed. */
export async function run(): Promise<number> {
  const sandbox = await startSandbox();
  const keyring = await launchKeyring({ browserName: 'chromium', sandbox, headless: false });
  await keyring.openPage(SETTINGS_PAGE);
  console.log(WHAT_TO_DO);
  if (keyring instanceof ChromiumKeyring) await keyring.ended;
  await keyring.close();
  await sandbox.close();
  return 0;
}
