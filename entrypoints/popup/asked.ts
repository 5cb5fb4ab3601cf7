import { localStore, sessionStore } from '@/utils/browser/storage';
import { currentTab, type TabView } from '@/utils/browser/tabs';
import { glance } from '@/utils/credentials/glance';
import type { Listing } from '@/utils/credentials/listing';
import type { Language } from '@/utils/i18n/language';
import { languageNow } from '@/utils/state/language';

/** What the popup has to ask the browser before it can paint anything. */
export interface Asked {
  readonly language: Promise<Language>;
  readonly tab: Promise<TabView | undefined>;
  /** The accounts as they last were. */
  readonly listing: Promise<Listing | undefined>;
}

declare global {
  /** What was asked while the popup's code was still being loaded. */
  var keyringAsked: Asked | undefined;
}

/** Asks for all of it at once. */
export function ask(): Asked {
  const asked = {
    language: languageNow(localStore, navigator.languages),
    tab: currentTab(),
    listing: glance(sessionStore, Date.now()),
  };
  // What fails shows itself to whoever waits for it.
  for (const answer of Object.values(asked)) answer.catch(() => undefined);
  return asked;
}

/** What was asked already, which is then nowhere else any longer: a page empties itself when Keyring is locked. */
export function takeAsked(): Asked {
  const asked = globalThis.keyringAsked ?? ask();
  globalThis.keyringAsked = undefined;
  return asked;
}
