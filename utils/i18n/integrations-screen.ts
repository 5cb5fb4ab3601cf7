import type { IntegrationsMessages, Screen } from './screens';

/** How the words of the page that tells where keys are used are loaded: apart, so that the popup carries none of it. */
export const integrationsScreen: Screen<IntegrationsMessages> = {
  en: () => import('./en/screens/integrations'),
  fr: () => import('./fr/screens/integrations'),
};
