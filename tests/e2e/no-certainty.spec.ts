import { UNCERTAIN_STRUCTURES } from '../sandbox/developer-page/view.ts';
import { helpersAreAtWork, lookNow } from './support/content-script.ts';
import { helpersBar } from './support/pages/helpers-bar.ts';
import { nora } from './support/people.ts';
import { openPopup, openPopupPage, savePasted } from './support/steps.ts';
import type { Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';

const nodes = `document.querySelectorAll('*').length`;

/** The app draws its pages itself, some time after they have loaded. */
const drawn = (tab: Tab): Promise<void> => tab.byRole('link', 'Developer').waitFor();

/** What the helpers say of each when they have looked. */
const why: Record<(typeof UNCERTAIN_STRUCTURES)[number], string> = { none: 'nothing', ambiguous: 'several' };

for (const structure of UNCERTAIN_STRUCTURES) {
  test(`${structure}: no helpers, no change in the page, and the popup offers Paste anything`, {
    tag: '@once',
  }, async ({ keyring, sandbox }) => {
    const tab = await keyring.openPage(
      `https://acme.activehosted.com/app/settings/developer?structure=${structure}`,
    );
    const bar = helpersBar(await keyring.helpers(tab));
    await drawn(tab);
    const before = await tab.evaluate<number>(nodes);
    await expect.poll(() => helpersAreAtWork(keyring, tab)).toBe(true);
    expect(await lookNow(keyring, tab)).toBe(why[structure]);
    expect(await bar.group.count()).toBe(0);
    expect(await tab.evaluate<number>(nodes)).toBe(before);

    // The same page, with nothing but one pair: that they watch is seen from what they then show.
    const key = JSON.stringify(nora(sandbox).key);
    await tab.evaluate(`void (() => {
      const show = (value) => Object.assign(document.createElement('input'), { readOnly: true, value });
      const pair = document.createElement('div');
      pair.append(show('https://acme.api-us1.com'), show(${key}));
      const main = document.querySelector('main');
      globalThis.uncertain = [...main.childNodes];
      main.replaceChildren(pair);
    })()`);
    await bar.save.waitFor();

    // As it was: they go, and leave nothing behind, however often they look.
    await tab.evaluate(`void document.querySelector('main').replaceChildren(...globalThis.uncertain)`);
    await bar.group.waitFor({ state: 'hidden' });
    expect(await lookNow(keyring, tab)).toBe(why[structure]);
    expect(await tab.evaluate<number>(nodes)).toBe(before);

    const popup = await openPopup(keyring, tab);
    await popup.paste.waitFor();
    expect(await bar.group.count()).toBe(0);
  });
}

test('with other accounts saved, the popup says that the one of the tab is not, and offers the paste', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
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

test('other pages of the app stay as they are, before and after the helpers were on the Developer page', async ({
  keyring,
}) => {
  const tab = await keyring.openPage('https://acme.activehosted.com/app/settings/advanced');
  const page = 'document.documentElement.outerHTML';
  await drawn(tab);
  const untouched = await tab.evaluate<string>(page);
  expect(await helpersAreAtWork(keyring, tab)).toBe(false);

  // That the watcher is there is seen from the helpers, which come by its word.
  const bar = helpersBar(await keyring.helpers(tab));
  await tab.byRole('link', 'Developer').click();
  await bar.save.waitFor();
  await tab.byRole('link', 'Advanced').click();
  await bar.group.waitFor({ state: 'hidden' });
  await expect.poll(() => helpersAreAtWork(keyring, tab)).toBe(false);
  await expect.poll(() => tab.evaluate<string>(page)).toBe(untouched);
});
