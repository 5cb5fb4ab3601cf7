import { causes } from '../causes';
import { errors } from '../errors';
import { kindNames, kindSteps } from '../integration-kinds';
import { rotation } from '../rotation';

/** What the page says that leads through the replacing of keys. */
export const messages = { causes, errors, kindNames, kindSteps, rotation };
