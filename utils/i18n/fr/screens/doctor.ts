import { diagnosis } from '../diagnosis';
import { doctor } from '../doctor';

/** Ce que le popup dit quand il cherche une cause. */
export const messages = { diagnosis, doctor };
