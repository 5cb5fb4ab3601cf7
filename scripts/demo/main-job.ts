import type { Keyring } from '../../tests/e2e/support/keyring.ts';
import { until } from '../../tests/e2e/support/until.ts';
import type { Sandbox } from '../../tests/sandbox/sandbox.ts';
import { SETTINGS_PAGE } from './settings-page.ts';
import type { Step } from './steps.ts';

/**
 * The main job: from the Developer settings page to an answered call.
 *
 * @throws where a step does not end as it must.
 */
export async function mainJob(keyring: Keyring, sandbox: Sandbox, step: Step): Promise<void> {
  const [user] = sandbox.account('acme').users;
  if (!user) throw new Error('The sandbox knows no user of acme');
  const owner = `${user.firstName} ${user.lastName}`;

  const tab = await step('Open the Developer settings page', () => keyring.openPage(SETTINGS_PAGE));
  const helpers = await keyring.helpers(tab);
  await step('Keyring shows itself beside the API key', () => helpers.byRole('group', 'Keyring').waitFor());
  await step('Press "Save to Keyring"', () => helpers.byRole('button', 'Save to Keyring').click());
  await step('It says that the credential is saved', () => helpers.waitForText('Saved as acme'));

  const popup = await step('Open the popup from the toolbar', () => keyring.openPopup(tab));
  await step('Press "Copy API key"', () => popup.byRole('button', 'Copy API key').click());
  await step('The clipboard holds exactly the key', () =>
    until('the key on the clipboard', async () => (await keyring.clipboard()) === user.key || undefined),
  );

  sandbox.clearLog();
  await step('Press "Check"', () => popup.byRole('button', 'Check').click());
  await step('ActiveCampaign is asked whose key it is', () =>
    until('the call', async () => sandbox.log.some(({ url }) => url === '/api/3/users/me') || undefined),
  );
  await step('The popup says that the key works', () => popup.waitForText('Works'));
  await step(`It is the key of ${owner}`, () => popup.waitForText(owner));
}
