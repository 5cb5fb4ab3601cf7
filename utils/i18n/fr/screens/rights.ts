import { causes } from '../causes';
import { errors } from '../errors';
import { popup } from '../popup';
import { rights } from '../rights';

/** Ce que dit la page qui montre ce qu’une clé peut faire ; les mots de la fenêtre Keyring pour ce que les deux montrent. */
export const messages = { causes, errors, popup, rights };
