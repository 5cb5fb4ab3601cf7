import { causes } from '../causes';
import { errors } from '../errors';
import { rights } from '../rights';

/** Ce que dit la page qui montre ce qu’une clé peut faire. */
export const messages = { causes, errors, rights };
