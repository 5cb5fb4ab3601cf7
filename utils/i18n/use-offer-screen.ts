import type { messages } from './en/screens/use-offer';
import type { Screen } from './screens';

/** How the words of the popup's offer to note a site are loaded: with the offer. */
export const useOfferScreen: Screen<typeof messages> = {
  en: () => import('./en/screens/use-offer'),
  fr: () => import('./fr/screens/use-offer'),
};
