import type { PopupPage } from '../../support/pages/popup-page.ts';
import { protectionPage } from '../../support/pages/protection-page.ts';
import { passphrase, unlock } from '../../support/passphrase-steps.ts';
import { until } from '../../support/until.ts';
import { copyOne, editOne, halfEdited, halfPasted, pasteOne, removeAndUndo } from './accounts.ts';
import { backUp } from './backups.ts';
import { saveFromPage, visitPage } from './pages.ts';
import { halfPassphrase, type Person, wrongPassphrase } from './person.ts';

/** Something a person does with Keyring, from beginning to end. Keyring is unlocked before and after it. */
export type Action = (person: Person) => Promise<void>;

/** Presses Check until it says so. Pages that were left open try what was pasted into them, and may take the fault. */
const checkUntil = (popup: PopupPage, says: string, before: () => void): Promise<true> =>
  until(`the check to say ${says}`, async () => {
    before();
    await popup.check.click();
    await until(
      'the check to end',
      async () => !(await popup.surface.text()).includes('Checking') || undefined,
    );
    return (await popup.surface.text()).includes(says) || undefined;
  });

const checkOne: Action = async (person) => {
  const one = person.one('saved');
  if (!one) return;
  const { sandbox } = person;
  await person.inPopup(async (popup) => {
    await popup.search.fill(one.name);
    await popup.more(one.label).waitFor();
    await checkUntil(popup, 'Key refused', () =>
      sandbox.fault({ kind: 'status', status: 403, path: '/api/3/*', times: 1 }),
    );
    await checkUntil(popup, 'Works', () => sandbox.clearFaults());
  });
};

const lockAndUnlock: Action = async (person) => {
  const options = protectionPage(await person.keyring.openExtensionPage('options.html'));
  await options.lockNow.click();
  await person.inPopup(async (popup) => {
    await popup.surface.waitForText('Keyring is locked');
    await unlock(popup.surface, wrongPassphrase);
    await popup.surface.waitForText('This is not the passphrase.');
    await unlock(popup.surface, passphrase);
    await popup.search.waitFor();
  });
  await options.surface.close();
};

const lookAtSettings: Action = (person) =>
  person.andLeave('options.html', (tab) => tab.byRole('button', 'Lock now').waitFor());

const halfAPassphrase: Action = (person) =>
  person.andLeave('options.html', async (tab) => {
    await protectionPage(tab).change.click();
    await tab.waitForText('New passphrase again');
    await tab.keyboard.type(halfPassphrase);
  });

const killBackground: Action = async ({ keyring }) => {
  await keyring.killBackground();
  await until('the background to run again', async () => keyring.evaluateInBackground<true>('true'));
};

const resetKey: Action = async (person) => person.resetKey();

const restart: Action = (person) => person.restart();

/** Every action by its name, and how often it is done beside the others. */
export const actions: Readonly<Record<string, { readonly act: Action; readonly weight: number }>> = {
  saveFromPage: { act: saveFromPage, weight: 4 },
  visitPage: { act: visitPage, weight: 3 },
  pasteOne: { act: pasteOne, weight: 4 },
  copyOne: { act: copyOne, weight: 8 },
  checkOne: { act: checkOne, weight: 4 },
  editOne: { act: editOne, weight: 3 },
  removeAndUndo: { act: removeAndUndo, weight: 3 },
  halfEdited: { act: halfEdited, weight: 3 },
  halfPasted: { act: halfPasted, weight: 3 },
  halfAPassphrase: { act: halfAPassphrase, weight: 2 },
  lockAndUnlock: { act: lockAndUnlock, weight: 4 },
  lookAtSettings: { act: lookAtSettings, weight: 2 },
  backUp: { act: backUp, weight: 2 },
  killBackground: { act: killBackground, weight: 3 },
  resetKey: { act: resetKey, weight: 1 },
  restart: { act: restart, weight: 1 },
};
