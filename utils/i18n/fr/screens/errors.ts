import type { ErrorMessages } from '../../screens';
import { errors } from '../errors';
import { startAnew } from '../start-anew';

/** Ce que dit la fenêtre d’une demande restée sans effet. */
export const messages: ErrorMessages = { errors, startAnew };
