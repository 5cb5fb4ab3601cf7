import { messages as english } from './en/screens/popup';
import type { DiagnosisMessages, ErrorMessages, FormMessages, PopupMessages, Screen } from './screens';

/** The words of the popup's first screen. The English ones come with it: a file of their own is one to wait for. */
export const popupScreen: Screen<PopupMessages> = {
  en: async () => ({ messages: english }),
  fr: () => import('./fr/screens/popup'),
};

export const formScreens: Screen<FormMessages> = {
  en: () => import('./en/screens/forms'),
  fr: () => import('./fr/screens/forms'),
};

export const errorScreen: Screen<ErrorMessages> = {
  en: () => import('./en/screens/errors'),
  fr: () => import('./fr/screens/errors'),
};

export const diagnosisScreen: Screen<DiagnosisMessages> = {
  en: () => import('./en/screens/diagnosis'),
  fr: () => import('./fr/screens/diagnosis'),
};
