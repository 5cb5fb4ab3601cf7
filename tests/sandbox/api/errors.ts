import { type Answer, json } from '../server/exchange.ts';
import { SOFT_FAILURE_HEADER } from './headers.ts';

/** Shape 1: one sentence. Refused keys, unknown ids. */
export function message(status: number, sentence: string): Answer {
  return json(status, { message: sentence });
}

/** `kind` is the API's own word for the record, such as Subscriber for a contact. */
export function noResult(kind: string, id: string): Answer {
  return message(404, `No Result found for ${kind} with id ${id}`);
}

export const FORBIDDEN: Answer = message(403, 'Forbidden');

/** Shape 2: the fields of a body that are missing or wrong. */
export function invalidField(
  field: string,
  code: 'duplicate' | 'field_missing' | 'field_invalid' | 'related_missing',
  title: string,
): Answer {
  const pointer = `/data/attributes/${field}`;
  return json(422, { errors: [{ title, detail: '', code, source: { pointer } }] });
}

/** Shape 3: newer routes, with the status in the body. */
export function statusError(status: number, title: string, detail: string): Answer {
  return json(status, { errors: [{ status, title, detail }] });
}

/** Shape 4: a parameter by name. */
export function invalidParameter(parameter: string, detail: string): Answer {
  const title = `Invalid value for query parameter ${parameter}`;
  return json(400, { errors: [{ title, detail, source: { parameter } }] });
}

/** Shape 5: sentences alone. */
export function sentences(status: number, ...errors: string[]): Answer {
  return json(status, { errors });
}

/** Shape 6: bulk import. */
export function importRefused(reasons: { contact: number; failureReason: string }[]): Answer {
  return json(400, {
    success: 0,
    message:
      'JSON payload did not pass validation. Please fix failure Reasons and retry. The import was not queued for processing.',
    failureReasons: reasons,
  });
}

/** A 200 that did nothing: no body, and a code in a header. */
export function softFailure(): Answer {
  return { status: 200, headers: { 'content-type': 'application/json', ...SOFT_FAILURE_HEADER }, body: '' };
}
