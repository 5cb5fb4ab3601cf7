import { causes } from '../causes';
import { errors } from '../errors';
import { rights } from '../rights';

/** What the page says that shows what a key can do. */
export const messages = { causes, errors, rights };
