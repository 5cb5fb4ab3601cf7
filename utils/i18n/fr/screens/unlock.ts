import type { UnlockMessages } from '../../screens';
import { errors } from '../errors';
import { passkeys } from '../passkeys';

/** Ce que dit la page qui demande une clé d’accès. */
export const messages: UnlockMessages = { errors, passkeys };
