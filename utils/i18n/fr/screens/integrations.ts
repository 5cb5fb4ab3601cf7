import { errors } from '../errors';
import { kindNames, kindSteps } from '../integration-kinds';
import { integrationsWords } from '../integrations';
import { popup } from '../popup';

/** Ce que dit la page qui montre où une clé sert ; les mots de la fenêtre Keyring pour ce que les deux montrent. */
export const messages = { errors, integrations: integrationsWords, kindNames, kindSteps, popup };
