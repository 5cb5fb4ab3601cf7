import { messages as en } from './en/screens/popup';
import { messages as fr } from './fr/screens/popup';
import type { Language } from './language';
import type { PopupMessages } from './screens';

/** The words of the popup's first screen, in every language: two kilobytes each, that nothing is to wait for. */
export const popupWords: Readonly<Record<Language, PopupMessages>> = { en, fr };
