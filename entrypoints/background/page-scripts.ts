import { originsAllowedByPerson } from '@/utils/activecampaign/allowed-origins';
import { grantedPatterns } from '@/utils/browser/permissions';
import { languageOfPage, type Place, runInPage, setDynamicScript } from '@/utils/browser/scripting';
import { tabsAt } from '@/utils/browser/tabs';
import { type Language, pickLanguage } from '@/utils/i18n/language';

/** The bundle with the page helpers, as the build names it. */
const helpersFile = '/developer-page-helpers.js';

/** The words of a language that do not come with them. */
const wordsFiles: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  fr: ['/developer-page-words-fr.js'],
};

/** Puts the page helpers into a frame or a tab, with the words they need there; what each frame came to. */
export async function runHelpers(place: Place): Promise<unknown[]> {
  const language = pickLanguage([await languageOfPage(place), ...navigator.languages]);
  return runInPage(place, ...wordsFiles[language], helpersFile);
}

/** The watcher, as the build names it. */
const watcherFile = '/content-scripts/developer-page.js';

/** Where the app of every account is: the pattern that the watcher is declared for in the manifest. */
const appPages = 'https://*.activehosted.com/*';

/** Puts the watcher into the app's tabs that were open before Keyring was installed or updated. */
export async function watchOpenTabs(): Promise<void> {
  const tabs = await tabsAt(appPages);
  await Promise.allSettled(tabs.map(({ id }) => runInPage({ tabId: id, allFrames: true }, watcherFile)));
}

/** Lets the watcher run on exactly the sites that the person allowed beside those granted at install. */
export async function watchAllowedSites(): Promise<void> {
  const matches = originsAllowedByPerson(await grantedPatterns()).map((origin) => `${origin}/*`);
  await setDynamicScript({ id: 'watcher', matches, file: watcherFile });
}
