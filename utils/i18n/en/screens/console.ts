import { answer } from '../answer';
import { callCauses, callHeadings, happened } from '../call-diagnosis';
import { consoleWords } from '../console';
import { errors } from '../errors';
import { fetching } from '../fetching';
import { guard } from '../guard';
import { help } from '../help';
import { history } from '../history';
import { pick } from '../pick';
import { popup } from '../popup';
import { reportDialog } from '../report-dialog';
import { saved } from '../saved';
import { snippets } from '../snippets';
import { verification } from '../verification';

/** What the console says; the words of the popup for what both show. */
export const messages = {
  answer,
  callCauses,
  callHeadings,
  console: consoleWords,
  errors,
  fetching,
  guard,
  happened,
  help,
  history,
  pick,
  popup,
  reportDialog,
  saved,
  snippets,
  verification,
};
