import { answer } from '../answer';
import { callCauses, callHeadings, happened } from '../call-diagnosis';
import { consoleWords } from '../console';
import { errors } from '../errors';
import { guard } from '../guard';
import { pick } from '../pick';
import { popup } from '../popup';

/** Ce que dit la console ; les mots de la fenêtre Keyring pour ce que les deux montrent. */
export const messages = {
  answer,
  callCauses,
  callHeadings,
  console: consoleWords,
  errors,
  guard,
  happened,
  pick,
  popup,
};
