import type { Answer } from '../server/exchange.ts';
import type { Json } from '../world/json.ts';
import { sentences } from './errors.ts';

/** What a request carried. */
export interface RequestBody {
  /** Parsed; undefined where none was sent. */
  value: Json | undefined;
  /** Sent as the fields of a form, not as JSON. */
  isForm: boolean;
}

const FORM = /^application\/x-www-form-urlencoded\b/i;

/** The body by its media type; an Answer where it cannot be read. What says no type is taken as JSON. */
export function readRequestBody(text: string, mediaType = ''): RequestBody | { refusal: Answer } {
  const isForm = FORM.test(mediaType);
  if (text.trim() === '') return { value: undefined, isForm };
  if (isForm) return { value: Object.fromEntries(new URLSearchParams(text)), isForm };
  try {
    return { value: JSON.parse(text) as Json, isForm };
  } catch {
    return { refusal: sentences(400, 'The request body is not valid JSON.') };
  }
}
