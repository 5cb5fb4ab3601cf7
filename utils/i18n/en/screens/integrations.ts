import { errors } from '../errors';
import { kindNames, kindSteps } from '../integration-kinds';
import { integrationsWords } from '../integrations';
import { popup } from '../popup';

/** What the page says that tells where a key is used; the words of the popup for what both show. */
export const messages = { errors, integrations: integrationsWords, kindNames, kindSteps, popup };
