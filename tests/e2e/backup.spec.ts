import { backupText, chooseBackup, makeBackup, openBackup } from './support/backup-steps.ts';
import { passphrase } from './support/passphrase-steps.ts';
import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

test('a backup is made, and brings back what was removed since', { tag: '@once' }, async ({
  keyring,
  sandbox,
}) => {
  const { key } = nora(sandbox);
  const popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', key);

  const options = await keyring.openExtensionPage('options.html');
  await makeBackup(options, passphrase);
  const text = await backupText(options, passphrase);
  expect(text).not.toContain(key);
  expect(text).not.toContain('acme');

  await popup.more('acme').click();
  await popup.menuItem('Remove').click();
  await popup.surface.waitForText('acme removed.');
  await popup.surface.close();

  await chooseBackup(options, text);
  await openBackup(options, 'another one');
  await options.waitForText('This passphrase does not open the backup.');
  await openBackup(options, passphrase);
  await options.waitForText('1 account is added');
  await options.byRole('button', 'Merge').click();
  await options.waitForText('Restored.');

  const again = await openPopupPage(keyring);
  await again.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(key);
});
