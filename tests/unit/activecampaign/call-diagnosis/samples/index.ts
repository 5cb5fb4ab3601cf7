import { access } from './access';
import { address } from './address';
import { answer } from './answer';
import { blocked } from './blocked';
import type { Sample } from './build';
import { limits } from './limits';
import { noAnswer } from './no-answer';
import { records } from './records';
import { request } from './request';

export { answered, apiHeaders, host, unanswered } from './build';

/** Each cause, and beside it what looks nearly the same and is something else. */
export const samples: readonly Sample[] = [
  ...noAnswer,
  ...blocked,
  ...address,
  ...access,
  ...records,
  ...request,
  ...limits,
  ...answer,
];
