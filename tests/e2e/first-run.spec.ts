import { firstRunPage } from './support/pages/first-run-page.ts';
import { typeNewPassphrase } from './support/passphrase-steps.ts';
import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

const asked = 'sealed to this browser profile only';
const focused = 'document.activeElement.ariaLabel';

test('protection is asked for beside the first screen, chosen on one screen, and never asked for again', {
  tag: '@once',
}, async ({ keyring }) => {
  const popup = await openPopupPage(keyring);
  await popup.paste.waitFor();
  expect(await popup.surface.text()).toContain(asked);
  await expect.poll(() => popup.surface.evaluate(focused)).toBe('Paste anything');
  await popup.chooseProtection.click();
  const places = '(globalThis.browser ?? chrome).extension.getViews().map((view) => view.location.hash)';
  await expect.poll(() => popup.surface.evaluate<string[]>(places)).toContain('#protection');
  await popup.surface.close();

  const screen = firstRunPage(await keyring.openExtensionPage('options.html#protection'));
  await screen.continueWithout.waitFor();
  expect(await screen.surface.axe()).toEqual([]);
  await screen.set.click();
  await typeNewPassphrase(screen.surface);
  // And on to the settings.
  await screen.surface.waitForText('Lock now');

  const again = await openPopupPage(keyring);
  await again.paste.waitFor();
  expect(await again.surface.text()).not.toContain(asked);
});

test('who keeps it so is not asked again', { tag: '@once' }, async ({ keyring, sandbox }) => {
  const popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', nora(sandbox).key);
  await popup.surface.waitForText(asked);
  await popup.keepProtection.click();
  await expect.poll(() => popup.surface.text()).not.toContain(asked);
  await expect.poll(() => popup.surface.evaluate(focused)).toBe('Search accounts');
  await popup.surface.close();

  await keyring.restart();
  const again = await openPopupPage(keyring);
  await again.copyKey.waitFor();
  expect(await again.surface.text()).not.toContain(asked);
});
