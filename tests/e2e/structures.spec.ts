import { STRUCTURES } from '../sandbox/developer-page/view.ts';
import { type HelpersBar, helpersBar } from './support/pages/helpers-bar.ts';
import { nora } from './support/people.ts';
import { openDeveloperPage } from './support/steps.ts';
import type { Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';

const words = {
  en: { url: 'Copy API URL', key: 'Copy API key' },
  fr: { url: 'Copier l’URL d’API', key: 'Copier la clé d’API' },
  // Keyring does not speak Portuguese: the browser's language serves.
  pt: { url: 'Copy API URL', key: 'Copy API key' },
} as const;

const reveal = { en: 'Show', fr: 'Afficher', pt: 'Mostrar' } as const;

for (const structure of STRUCTURES) {
  test(`${structure}: the right pair among the decoys, in every language`, async ({ keyring, sandbox }) => {
    const { key } = nora(sandbox);
    let tab: Tab | undefined;
    for (const lang of ['en', 'fr', 'pt'] as const) {
      let bar: HelpersBar;
      await tab?.close();
      ({ tab, bar } = await openDeveloperPage(
        keyring,
        { structure, lang },
        structure === 'frame' ? 'main.php' : undefined,
      ));
      if (structure === 'masked') await tab.byRole('button', reveal[lang]).click();
      await bar.surface.byRole('button', words[lang].key).click();
      await expect.poll(() => keyring.clipboard()).toBe(key);
      await bar.surface.byRole('button', words[lang].url).click();
      await expect.poll(() => keyring.clipboard()).toBe('https://acme.api-us1.com');
    }
  });

  test(`${structure}: found after single-page navigation, and gone after leaving`, async ({ keyring }) => {
    const tab = await keyring.openPage(
      `https://acme.activehosted.com/app/settings/tracking?structure=${structure}`,
    );
    await tab.byRole('link', 'Developer').click();
    if (structure === 'masked') await tab.byRole('button', reveal.en).click();
    const bar = helpersBar(await keyring.helpers(tab, structure === 'frame' ? 'main.php' : undefined));
    await bar.save.waitFor();
    await tab.byRole('link', 'Tracking').click();
    await bar.save.waitFor({ state: 'hidden' });
  });
}
