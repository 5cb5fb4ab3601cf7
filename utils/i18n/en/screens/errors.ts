import { errors } from '../errors';

/** What the popup says where a request came to nothing. */
export const messages = errors;
