import type { OptionsMessages } from '../../screens';
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

/** Ce que dit la page des réglages. */
export const messages: OptionsMessages = {
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
