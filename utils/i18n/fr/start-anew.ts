import type { startAnew as english } from '../en/start-anew';

/** Ce qui est proposé quand les comptes enregistrés ne peuvent plus être ouverts. */
export const startAnew: typeof english = {
  button: 'Repartir de zéro',
  hint: 'Ou commencez avec un Keyring vide. Les données enregistrées jusqu’ici sont mises de côté, scellées telles quelles.',
};
