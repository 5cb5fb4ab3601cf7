import { helpersBar } from './support/pages/helpers-bar.ts';
import { nora } from './support/people.ts';
import { openPopup } from './support/steps.ts';
import { expect, test } from './support/test.ts';

const page = 'https://crm.agency.example/app/settings/developer';

test('on a host of its own the pair is found with Look on this tab, and by itself once the site is allowed', async ({
  keyring,
  sandbox,
}) => {
  const tab = await keyring.openPage(page);
  const bar = helpersBar(await keyring.helpers(tab));
  let popup = await openPopup(keyring, tab);
  expect(await bar.group.isVisible()).toBe(false);
  await popup.surface.byRole('button', 'Look on this tab').click();
  await popup.surface.waitForText('Found.');
  await keyring.grantOrigin('https://crm.agency.example/*');
  await popup.surface.byRole('button', 'Always look on crm.agency.example').click();
  await expect
    .poll(() =>
      keyring.evaluateInBackground(
        `(globalThis.browser ?? chrome).permissions.contains({ origins: ['https://crm.agency.example/*'] })`,
      ),
    )
    .toBe(true);
  if (!(await popup.surface.isClosed())) await popup.surface.close();
  await bar.save.click();
  await bar.surface.waitForText(/Saved as acme/);
  popup = await openPopup(keyring, tab);
  await popup.surface.waitForText('This tab');
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(nora(sandbox).key);
  await popup.surface.close();

  await tab.reload();
  await bar.surface.waitForText(/Saved as acme/);
});
