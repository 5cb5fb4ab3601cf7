import { causes } from '../causes';
import { clipboard } from '../clipboard';
import { copyFormatNames as copyAs } from '../copy-as';
import { notices } from '../notices';
import { popup } from '../popup';

/** What the popup says from the start. */
export const messages = { causes, clipboard, copyAs, notices, popup };
