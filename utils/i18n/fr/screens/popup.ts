import type { PopupMessages } from '../../screens';
import { causes } from '../causes';
import { clipboard } from '../clipboard';
import { copyFormatNames as copyAs } from '../copy-as';
import { notices } from '../notices';
import { popup } from '../popup';

/** Ce que dit la fenêtre dès l’ouverture. */
export const messages: PopupMessages = { causes, clipboard, copyAs, notices, popup };
