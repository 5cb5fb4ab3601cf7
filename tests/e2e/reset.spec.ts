import { nora } from './support/people.ts';
import { openPopup, saveFromPage } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('a key that was reset is noticed, replaced on one click, and comes back with undo', async ({
  keyring,
  sandbox,
}) => {
  const { key: oldKey } = nora(sandbox);
  const { tab, bar } = await saveFromPage(keyring);

  // The reset dialog changes the key in place: no load, no navigation.
  await tab.byRole('button', 'Reset API Key').click();
  // The dialog's own button has the name of the one that opened it, so it is reached from its neighbour.
  await tab.byRole('button', 'Cancel').press('Tab');
  await tab.keyboard.press('Enter');
  await bar.surface.waitForText('Keyring holds another key for acme');
  const newKey = nora(sandbox).key;
  expect(newKey).not.toBe(oldKey);

  await bar.save.click();
  await bar.surface.waitForText(/Updated/);
  let popup = await openPopup(keyring, tab);
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(newKey);
  expect(await popup.rows.count()).toBe(1);
  await popup.surface.close();

  await bar.undo.click();
  await bar.surface.waitForText('Keyring holds another key for acme');
  popup = await openPopup(keyring, tab);
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(oldKey);
  expect(await popup.rows.count()).toBe(1);
  await popup.check.click();
  await popup.surface.waitForText('acme.api-us1.com refused the key');
  await popup.surface.waitForText('The key was reset');
  await popup.surface.waitForText('The user it belonged to was deleted');
  await popup.surface.waitForText('copy the URL and key afresh from the Developer settings page');
});
