import { backup } from '../backup';
import { clipboardSection } from '../clipboard-section';
import { errors } from '../errors';
import { firstRun } from '../first-run';
import { historySection } from '../history-section';
import { options } from '../options';
import { passkeys } from '../passkeys';
import { strength } from '../strength';

/** What the options page says. */
export const messages = {
  backup,
  clipboardSection,
  errors,
  firstRun,
  historySection,
  options,
  passkeys,
  strength,
};
