import { insert } from '../insert';

/** What the page says where an account is chosen to be inserted from, beside the words of the popup. */
export const messages = insert;
