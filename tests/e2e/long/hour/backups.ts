import { backupText, chooseBackup, makeBackup, openBackup } from '../../support/backup-steps.ts';
import type { Action } from './actions.ts';
import { backupPassphrase, wrongPassphrase } from './person.ts';

/** Saves a backup, and looks at what restoring it would change. */
export const backUp: Action = async ({ keyring, kept }) => {
  // Without an account there is nothing to back up.
  if (!kept.some(({ saved }) => saved)) return;
  const options = await keyring.openExtensionPage('options.html');
  await makeBackup(options, backupPassphrase);
  await chooseBackup(options, await backupText(options, backupPassphrase));
  await openBackup(options, wrongPassphrase);
  await options.waitForText('This passphrase does not open the backup.');
  await openBackup(options, backupPassphrase);
  await options.byRole('button', 'Merge').waitFor();
  await options.close();
};
