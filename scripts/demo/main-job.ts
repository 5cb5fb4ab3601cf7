import type { Keyring } from '../../tests/e2e/support/keyring.ts';
import { until } from '../../tests/e2e/support/until.ts';
import { SETTINGS_PAGE } from './settings-page.ts';
import type { Step } from './steps.ts';

/** What the job must end with. */
export interface Expected {
  /** The key that the settings page shows. */
  readonly key: string;
  /** First and last name of the user whose key it is. */
  readonly owner: string;
}

/**
 * The main job: from the Developer settings page to an answered call.
 *
 * @throws where a step does not end as it must.
 */
export async function mainJob(keyring: Keyring, expected: Expected, step: Step): Promise<void> {
  const tab = await step('Open the Developer settings page', () => keyring.openPage(SETTINGS_PAGE));
  const helpers = await keyring.helpers(tab);
  await step('Keyring shows itself beside the API key', () => helpers.byRole('group', 'Keyring').waitFor());
  await step('Press "Save to Keyring"', () => helpers.byRole('button', 'Save to Keyring').click());
  await step('It says that the credential is saved', () =>
    helpers.byRole('button', 'Save to Keyring').waitFor({ state: 'hidden' }),
  );
  const popup = await step('Open the popup from the toolbar', () => keyring.openPopup(tab));
  await step('Press "Copy API key"', () => popup.byRole('button', 'Copy API key').click());
  await step('The clipboard holds exactly the key', () =>
    until('the key on the clipboard', async () => {
      const text = await keyring.clipboard();
      return text === expected.key || undefined;
    }),
  );
  const again = (await popup.isClosed()) ? await keyring.openPopup(tab) : popup;
  await step('Press "Check"', () => again.byRole('button', 'Check').click());
  await step('It works', () => again.waitForText(/\bworks\b/i));
  await step(`It is the key of ${expected.owner}`, () => again.waitForText(expected.owner));
}
