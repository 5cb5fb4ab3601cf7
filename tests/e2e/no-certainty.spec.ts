import { UNCERTAIN_STRUCTURES } from '../sandbox/developer-page/view.ts';
import { helpersBar } from './support/pages/helpers-bar.ts';
import { openPopup } from './support/steps.ts';
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

test('other pages of the app stay as they are', async ({ keyring }) => {
  const tab = await keyring.openPage('https://acme.activehosted.com/app/settings/tracking');
  const before = await tab.evaluate<string>('document.documentElement.outerHTML');
  const popup = await openPopup(keyring, tab);
  await popup.paste.waitFor();
  expect(await tab.evaluate<string>('document.documentElement.outerHTML')).toBe(before);
});
