import { causes } from '../causes';
import { errors } from '../errors';
import { popup } from '../popup';
import { rights } from '../rights';

/** What the page says that shows what a key can do; the words of the popup for what both show. */
export const messages = { causes, errors, popup, rights };
