import { nora } from './support/people.ts';
import { openDeveloperPage } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('the helpers work under a strict content security policy and without the clipboard permission', async ({
  keyring,
  sandbox,
}) => {
  const { tab, bar } = await openDeveloperPage(keyring, { csp: 'strict' });
  await bar.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(nora(sandbox).key);
  await bar.copyAs.click();
  await bar.menuItem('HTTP header').click();
  await expect.poll(() => keyring.clipboard()).toBe(`Api-Token: ${nora(sandbox).key}`);
  await bar.save.click();
  await bar.surface.waitForText(/Saved as acme/);
  const complaints = (await keyring.consoleLines()).filter((line) =>
    /Content.Security.Policy|refused/i.test(line),
  );
  expect(complaints).toEqual([]);
  await tab.close();
});
