import { adding } from '../adding';
import { editing } from '../editing';
import { paste } from '../paste';

/** What the popup says where accounts are added and edited. */
export const messages = { adding, editing, paste };
