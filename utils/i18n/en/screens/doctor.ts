import { diagnosis } from '../diagnosis';
import { doctor } from '../doctor';

/** What the popup says when it looks for a cause. */
export const messages = { diagnosis, doctor };
