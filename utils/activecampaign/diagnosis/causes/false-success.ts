import { reportsFailure } from '../reports-failure';
import { succeeded } from '../succeeded';
import type { Cause, Reading } from '../types';

/** A status of success that was none: an empty body, `x-ac-error`, or an answer that itself reports a failure. */
export const falseSuccess = {
  id: 'false-success',
  state: 'unknown',
  recognise: ({ status, body, json, proof }: Reading) =>
    succeeded(status) && (body === 'none' || proof.errorCode !== undefined || reportsFailure(json)),
} as const satisfies Cause;
