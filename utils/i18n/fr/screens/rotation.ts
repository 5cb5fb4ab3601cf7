import { causes } from '../causes';
import { errors } from '../errors';
import { kindNames, kindSteps } from '../integration-kinds';
import { popup } from '../popup';
import { rotation } from '../rotation';

/** Les textes de la page qui accompagne le remplacement des clés ; les mots de la fenêtre Keyring pour ce que les deux montrent. */
export const messages = { causes, errors, kindNames, kindSteps, popup, rotation };
