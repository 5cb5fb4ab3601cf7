import type { Messages } from '../en';
import { backup } from './backup';
import { copyFormatNames as copyAs } from './copy-as';
import { diagnosis } from './diagnosis';
import { errors } from './errors';
import { options } from './options';
import { paste } from './paste';
import { popup } from './popup';
import { strength } from './strength';

/** Tout ce que disent nos pages, en français. */
export const messages: Messages = { backup, copyAs, diagnosis, errors, options, paste, popup, strength };
