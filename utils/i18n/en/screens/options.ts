import { backup } from '../backup';
import { causes } from '../causes';
import { clipboardSection } from '../clipboard-section';
import { errors } from '../errors';
import { firstRun } from '../first-run';
import { handover } from '../handover';
import { help } from '../help';
import { historySection } from '../history-section';
import { options } from '../options';
import { passkeys } from '../passkeys';
import { strength } from '../strength';
import { watching } from '../watching';

/** What the options page says. */
export const messages = {
  backup,
  causes,
  clipboardSection,
  errors,
  firstRun,
  handover,
  help,
  historySection,
  options,
  passkeys,
  strength,
  watching,
};
