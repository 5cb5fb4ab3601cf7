import { chooseFile } from './files.ts';
import type { Surface } from './surface.ts';

/** Has the options page make a backup file. */
export async function makeBackup(options: Surface, passphrase: string): Promise<void> {
  await options.byRole('button', 'Save a backup…').click();
  await options.waitForText('Passphrase of the backup');
  await options.keyboard.type(passphrase);
  await options.keyboard.press('Tab');
  await options.keyboard.type(passphrase);
  await options.keyboard.press('Enter');
  await options.waitForText(/The backup holds \d+ accounts?\./);
  await options.byRole('button', 'Cancel').click();
}

/** The text of a backup file, as the background makes it: what a download writes lies outside the page. */
export async function backupText(options: Surface, passphrase: string): Promise<string> {
  const request = JSON.stringify({ channel: 'backup.make', input: { passphrase } });
  const { value } = await options.evaluate<{ value: { text: string } }>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${request})`,
  );
  return value.text;
}

/** Chooses a backup file in the options page. */
export async function chooseBackup(options: Surface, text: string): Promise<void> {
  await options.byRole('button', 'Restore a backup…').click();
  await options.waitForText('Backup file');
  await chooseFile(options, text);
}

/** Types the passphrase of the chosen backup file. */
export async function openBackup(options: Surface, passphrase: string): Promise<void> {
  await options.evaluate(`void document.querySelector('input[type=password]').focus()`);
  await options.keyboard.press('Control+a');
  await options.keyboard.type(passphrase);
  await options.keyboard.press('Enter');
}
