import { isRecord } from './json';

/** The flags by which an answer with a status of success says that it failed. */
const flags = ['success', 'result_code', 'succeeded'] as const;

/** Whether an answer itself says that it failed, whatever its status. */
export function reportsFailure(json: unknown): boolean {
  if (!isRecord(json)) return false;
  if (flags.some((flag) => [0, '0', false].some((failed) => json[flag] === failed))) return true;
  const { errors } = json;
  return typeof errors === 'string' ? errors !== '' : Array.isArray(errors) && errors.length > 0;
}
