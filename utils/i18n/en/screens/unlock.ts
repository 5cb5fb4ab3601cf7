import { errors } from '../errors';
import { passkeys } from '../passkeys';

/** What the page says that asks for a passkey. */
export const messages = { errors, passkeys };
