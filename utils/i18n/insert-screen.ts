import type { InsertMessages, Screen } from './screens';

/** How the words of the page are loaded where an account is chosen to be inserted from: apart from the popup's. */
export const insertScreen: Screen<InsertMessages> = {
  en: () => import('./en/screens/insert'),
  fr: () => import('./fr/screens/insert'),
};
