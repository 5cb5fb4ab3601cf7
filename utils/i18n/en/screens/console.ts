import { answer } from '../answer';
import { callCauses, callHeadings, happened } from '../call-diagnosis';
import { consoleWords } from '../console';
import { errors } from '../errors';
import { guard } from '../guard';
import { pick } from '../pick';
import { popup } from '../popup';

/** What the console says; the words of the popup for what both show. */
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
