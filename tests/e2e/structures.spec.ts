import { STRUCTURES } from '../sandbox/developer-page/view.ts';
import { type HelpersBar, helpersBar } from './support/pages/helpers-bar.ts';
import { nora } from './support/people.ts';
import type { Tab } from './support/surface.ts';
import { expect } from './support/test.ts';
import { test } from './support/together.ts';

/** How the page and the helpers name things. Keyring does not speak Portuguese: the browser's language serves. */
const words = {
  en: { reveal: 'Show', url: 'Copy API URL', key: 'Copy API key' },
  fr: { reveal: 'Afficher', url: 'Copier l’URL de l’API', key: 'Copier la clé API' },
  pt: { reveal: 'Mostrar', url: 'Copy API URL', key: 'Copy API key' },
} as const;

const settings = 'https://acme.activehosted.com/app/settings';

for (const structure of STRUCTURES) {
  test(`${structure}: the right pair among the decoys in every language, and by single-page navigation`, async ({
    keyring,
    sandbox,
  }) => {
    const { key } = nora(sandbox);
    const copiesThePair = async (tab: Tab, bar: HelpersBar, lang: keyof typeof words): Promise<void> => {
      await keyring.setClipboard('');
      if (structure === 'masked') await tab.byRole('button', words[lang].reveal).click();
      await bar.surface.byRole('button', words[lang].key).click();
      await expect.poll(() => keyring.clipboard()).toBe(key);
      await bar.surface.byRole('button', words[lang].url).click();
      await expect.poll(() => keyring.clipboard()).toBe('https://acme.api-us1.com');
    };

    const barOf = async (tab: Tab): Promise<HelpersBar> =>
      helpersBar(await keyring.helpers(tab, structure === 'frame' ? 'main.php' : undefined));
    const tab = await keyring.openPage(`${settings}/advanced?structure=${structure}&lang=en`);
    await tab.byRole('link', 'Developer').click();
    const bar = await barOf(tab);
    await copiesThePair(tab, bar, 'en');
    await tab.byRole('link', 'Advanced').click();
    await bar.group.waitFor({ state: 'hidden' });

    for (const lang of ['fr', 'pt'] as const) {
      const other = await keyring.openPage(`${settings}/developer?structure=${structure}&lang=${lang}`);
      await copiesThePair(other, await barOf(other), lang);
      await other.close();
    }
    await tab.close();
  });
}
