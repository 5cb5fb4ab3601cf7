import { helpersBar } from './support/pages/helpers-bar.ts';
import { nora, sam } from './support/people.ts';
import { openPopup, saveFromPage } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('another user of the same account: saved beside the first, which stays as it was', async ({
  keyring,
  sandbox,
}) => {
  const { tab } = await saveFromPage(keyring);
  await tab.goto(`https://acme.activehosted.com/sandbox/sign-in?user=${sam(sandbox).id}`);
  const bar = helpersBar(await keyring.helpers(tab));
  await bar.surface.waitForText('Keyring holds another key for acme');
  await bar.save.click();
  await bar.surface.waitForText(/Sam Okafor/);

  const popup = await openPopup(keyring, tab);
  await popup.copyKey.waitFor();
  expect(await popup.rows.count()).toBe(2);
  await popup.search.fill('Nora');
  await popup.surface.keyboard.press('Enter');
  await expect.poll(() => keyring.clipboard()).toBe(nora(sandbox).key);
  await popup.search.fill('Sam');
  await popup.surface.keyboard.press('Enter');
  await expect.poll(() => keyring.clipboard()).toBe(sam(sandbox).key);
});
