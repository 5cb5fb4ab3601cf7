import { causes } from '../causes';
import { changes } from '../changes';
import { diagnosis, headings } from '../diagnosis';
import { errors } from '../errors';
import { kindNames } from '../integration-kinds';
import { notices } from '../notices';
import { popup } from '../popup';
import { wall } from '../wall';

/** Ce que dit la page de tous les comptes ; les mots de la fenêtre Keyring pour ce que les deux montrent. */
export const messages = { causes, changes, diagnosis, errors, headings, kindNames, notices, popup, wall };
