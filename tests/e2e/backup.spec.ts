import { passphrase } from './support/passphrase-steps.ts';
import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

test('a backup is made, and brings back what was removed since', async ({ keyring, sandbox }) => {
  const { key } = nora(sandbox);
  const popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', key);

  const options = await keyring.openExtensionPage('options.html');
  await options.byRole('button', 'Save a backup…').click();
  await options.waitForText('Passphrase of the backup');
  await options.keyboard.type(passphrase);
  await options.keyboard.press('Tab');
  await options.keyboard.type(passphrase);
  await options.keyboard.press('Enter');
  await options.waitForText('The backup holds 1 account.');
  await options.byRole('button', 'Cancel').click();

  // The same file, as the background makes it: what a download writes lies outside the page.
  const request = JSON.stringify({ channel: 'backup.make', input: { passphrase } });
  const { value } = await options.evaluate<{ value: { text: string } }>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${request})`,
  );
  expect(value.text).not.toContain(key);
  expect(value.text).not.toContain('acme');

  await popup.more('acme').click();
  await popup.menuItem('Remove').click();
  await popup.surface.waitForText('acme removed.');
  await popup.surface.close();

  await options.byRole('button', 'Restore a backup…').click();
  await options.waitForText('Backup file');
  await options.evaluate(`void (() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(value.text)}], 'keyring.json'));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  const typePassphrase = async (typed: string): Promise<void> => {
    await options.evaluate(`void document.querySelector('input[type=password]').focus()`);
    await options.keyboard.press('Control+a');
    await options.keyboard.type(typed);
    await options.keyboard.press('Enter');
  };
  await typePassphrase('another one');
  await options.waitForText('This passphrase does not open the backup.');
  await typePassphrase(passphrase);
  await options.waitForText('1 account is added');
  await options.byRole('button', 'Merge').click();
  await options.waitForText('Restored.');

  const again = await openPopupPage(keyring);
  await again.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(key);
});
