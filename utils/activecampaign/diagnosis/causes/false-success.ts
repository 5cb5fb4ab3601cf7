import { isRecord } from '../json';
import { succeeded } from '../succeeded';
import type { Cause, Reading } from '../types';

/** The flags by which an answer with a status of success says that it failed. */
const flags = ['success', 'result_code', 'succeeded'] as const;

/** A status of success that was none: an empty body, `x-ac-error`, or an answer that itself reports a failure. */
export const falseSuccess = {
  id: 'false-success',
  state: 'unknown',
  recognise: ({ status, body, json, proof }: Reading) =>
    succeeded(status) && (body === 'none' || proof.errorCode !== undefined || reportsFailure(json)),
} as const satisfies Cause;

function reportsFailure(json: unknown): boolean {
  if (!isRecord(json)) return false;
  if (flags.some((flag) => [0, '0', false].some((failed) => json[flag] === failed))) return true;
  const { errors } = json;
  return typeof errors === 'string' ? errors !== '' : Array.isArray(errors) && errors.length > 0;
}
