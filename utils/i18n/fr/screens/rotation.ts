import { causes } from '../causes';
import { errors } from '../errors';
import { kindNames, kindSteps } from '../integration-kinds';
import { rotation } from '../rotation';

/** Les textes de la page qui accompagne le remplacement des clés. */
export const messages = { causes, errors, kindNames, kindSteps, rotation };
