import { type Evidence, is } from './types';

/** Whether a host of the families answers that it knows no such account. */
export const isUnknownAccount = (evidence: Evidence): boolean =>
  evidence.family && is(evidence, 'wrong-address', 'not-found');
