import type { Language } from './language';

/**
 * The files with the words of the popup's first screen, as the build names them, so that they can be asked for before
 * its code is there. The English ones are in that code.
 */
export const popupWordsFiles = (language: Language): readonly string[] =>
  language === 'en' ? [] : ['words', 'areas'].map((name) => `/chunks/${name}-${language}.js`);
