import { kindNames } from '../integration-kinds';
import { useOffer } from '../use-offer';

/** Ce que dit la fenêtre Keyring quand elle propose de noter qu’un site utilise une clé. */
export const messages = { kindNames, offer: useOffer };
