import type { DiagnosisMessages, ErrorMessages, FormMessages, PopupMessages, Screen } from './screens';

/** The words of the popup's first screen. */
export const popupScreen: Screen<PopupMessages> = {
  en: () => import('./en/screens/popup'),
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
