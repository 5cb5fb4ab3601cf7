import { diagnosis, headings } from '../diagnosis';

/** What the popup says of a key that does not work. */
export const messages = { diagnosis, headings };
