import { causes } from '../causes';
import { errors } from '../errors';
import { kindNames, kindSteps } from '../integration-kinds';
import { popup } from '../popup';
import { rotation } from '../rotation';

/** What the page says that leads through the replacing of keys; the words of the popup for what both show. */
export const messages = { causes, errors, kindNames, kindSteps, popup, rotation };
