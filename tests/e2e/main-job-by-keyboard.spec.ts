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

  // A refusal takes the words of the check at saving away, so that the next check alone can bring them.
  const pressCheck = async (): Promise<void> => {
    for (let tabs = 0; tabs < 10 && !(await popup.check.isFocused()); tabs++)
      await popup.surface.keyboard.press('Tab');
    expect(await popup.check.isFocused()).toBe(true);
    await popup.surface.keyboard.press('Enter');
  };
  sandbox.fault({ kind: 'status', status: 403, path: '/api/3/*', times: 1 });
  await pressCheck();
  await popup.surface.waitForText('Key refused');
  expect(await popup.surface.text()).not.toMatch(/Works|Nora Lindqvist/);

  sandbox.clearLog();
  await pressCheck();
  await popup.surface.waitForText('Works');
  await popup.surface.waitForText('Nora Lindqvist');
  expect(sandbox.log.map(({ host, url }) => host + url)).toEqual(['acme.api-us1.com/api/3/users/me']);
});
