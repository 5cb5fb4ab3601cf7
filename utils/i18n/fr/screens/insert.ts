import { insert } from '../insert';

/** Ce que dit la page où l’on choisit le compte à insérer, en plus des mots de la fenêtre. */
export const messages = insert;
