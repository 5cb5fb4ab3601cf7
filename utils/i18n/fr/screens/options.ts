import type { OptionsMessages } from '../../screens';
import { backup } from '../backup';
import { clipboardSection } from '../clipboard-section';
import { errors } from '../errors';
import { firstRun } from '../first-run';
import { historySection } from '../history-section';
import { options } from '../options';
import { passkeys } from '../passkeys';
import { strength } from '../strength';

/** Ce que dit la page des réglages. */
export const messages: OptionsMessages = {
  backup,
  clipboardSection,
  errors,
  firstRun,
  historySection,
  options,
  passkeys,
  strength,
};
