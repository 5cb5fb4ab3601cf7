import { UNCERTAIN_STRUCTURES } from '../sandbox/developer-page/view.ts';
import { helpersBar } from './support/pages/helpers-bar.ts';
import { nora } from './support/people.ts';
import { openPopup, openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

const nodes = `document.querySelectorAll('*').length`;

for (const structure of UNCERTAIN_STRUCTURES) {
  test(`${structure}: no helpers, no change in the page, and the popup offers Paste anything`, async ({
    keyring,
  }) => {
    const tab = await keyring.openPage(
      `https://acme.activehosted.com/app/settings/developer?structure=${structure}`,
    );
    const before = await tab.evaluate<number>(nodes);
    // The helpers were injected and have looked: the popup comes after that.
    const popup = await openPopup(keyring, tab);
    await popup.paste.waitFor();
    const bar = helpersBar(await keyring.helpers(tab));
    expect(await bar.group.isVisible()).toBe(false);
    expect(await tab.evaluate<number>(nodes)).toBe(before);
  });
}

test('with other accounts saved, the popup says that the one of the tab is not, and offers the paste', async ({
  keyring,
  sandbox,
}) => {
  const popupInTab = await openPopupPage(keyring);
  await savePasted(popupInTab, 'https://acme.api-us1.com', nora(sandbox).key);
  await popupInTab.surface.close();
  const tab = await keyring.openPage(
    'https://brightdental.activehosted.com/app/settings/developer?structure=none',
  );
  const popup = await openPopup(keyring, tab);
  await popup.surface.waitForText('brightdental is not in Keyring yet.');
  await popup.surface.byRole('button', 'Paste it here').click();
  await popup.paste.waitFor();
});

test('other pages of the app stay as they are', async ({ keyring }) => {
  const tab = await keyring.openPage('https://acme.activehosted.com/app/settings/tracking');
  const before = await tab.evaluate<string>('document.documentElement.outerHTML');
  const popup = await openPopup(keyring, tab);
  await popup.paste.waitFor();
  expect(await tab.evaluate<string>('document.documentElement.outerHTML')).toBe(before);
});
