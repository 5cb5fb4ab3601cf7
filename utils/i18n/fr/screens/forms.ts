import type { FormMessages } from '../../screens';
import { adding } from '../adding';
import { editing } from '../editing';
import { paste } from '../paste';

/** Ce que dit la fenêtre là où l’on ajoute et modifie des comptes. */
export const messages: FormMessages = { adding, editing, paste };
