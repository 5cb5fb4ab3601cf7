import { errors } from '../errors';
import { startAnew } from '../start-anew';

/** What the popup says where a request came to nothing. */
export const messages = { errors, startAnew };
