import { backup } from './backup';
import { copyFormatNames as copyAs } from './copy-as';
import { diagnosis } from './diagnosis';
import { errors } from './errors';
import { options } from './options';
import { paste } from './paste';
import { popup } from './popup';
import { strength } from './strength';

/** Everything that the pages of ours say, in English: the source of all the others. */
export const messages = { backup, copyAs, diagnosis, errors, options, paste, popup, strength };

export type Messages = typeof messages;
