import type { Language } from './language';

/** The files with the words of the popup's first screen, as the build names them: asked for before its code is there. */
export const popupWordsFiles = (language: Language): readonly string[] =>
  ['words', 'areas'].map((name) => `/chunks/${name}-${language}.js`);
