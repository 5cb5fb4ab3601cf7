import { nora } from './support/people.ts';
import { openDeveloperPage, openPopup } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('the same line from the keyboard alone', async ({ keyring, sandbox }) => {
  const { tab, bar } = await openDeveloperPage(keyring);
  await bar.save.waitFor();
  for (let tabs = 0; tabs < 60 && !(await bar.save.isFocused()); tabs++) await tab.keyboard.press('Tab');
  expect(await bar.save.isFocused()).toBe(true);
  await tab.keyboard.press('Enter');
  await bar.surface.waitForText(/Saved as acme/);

  const popup = await openPopup(keyring, tab);
  await popup.copyKey.waitFor();
  expect(await popup.search.isFocused()).toBe(true);
  await popup.surface.keyboard.press('Enter');
  await popup.surface.waitForText('API key of acme copied');
  expect(await keyring.clipboard()).toBe(nora(sandbox).key);
  await popup.surface.keyboard.press('Shift+Enter');
  await popup.surface.waitForText('API URL of acme copied');
  expect(await keyring.clipboard()).toBe('https://acme.api-us1.com');

  sandbox.clearLog();
  for (let tabs = 0; tabs < 10 && !(await popup.check.isFocused()); tabs++)
    await popup.surface.keyboard.press('Tab');
  await popup.surface.keyboard.press('Enter');
  await expect.poll(() => sandbox.log.map(({ url }) => url)).toEqual(['/api/3/users/me']);
  await popup.surface.waitForText('Nora Lindqvist');
});
