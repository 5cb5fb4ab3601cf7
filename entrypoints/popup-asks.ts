import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickLanguage } from '@/utils/i18n/language';
import { popupWordsFiles } from '@/utils/i18n/popup-words-file';
import { ask } from './popup/asked';

/** Has a script fetched before it is imported. */
const fetchAhead = (href: string): void =>
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));

/** Runs before the popup's own code is loaded: the browser looks for the answers meanwhile. */
export default defineUnlistedScript(() => {
  globalThis.keyringAsked = ask();
  // Most people follow their browser: who chose another language waits for its words a moment longer.
  popupWordsFiles(pickLanguage(navigator.languages)).forEach(fetchAhead);
});
