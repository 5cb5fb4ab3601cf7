import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { popupWordsFiles } from '@/utils/i18n/popup-words-file';
import { ask } from './popup/asked';

/** Has a script fetched before it is imported. */
const fetchAhead = (href: string): void =>
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));

/** Runs before the popup's own code is loaded: the browser looks for the answers meanwhile. */
export default defineUnlistedScript(() => {
  const asked = ask();
  globalThis.keyringAsked = asked;
  void asked.language.then((language) => popupWordsFiles(language).forEach(fetchAhead));
});
