import { isRecord } from '../diagnosis/json';
import { quotable } from '../diagnosis/said';
import { kindOfComplaint } from './complaint-kind';
import { fieldName } from './field-name';
import type { Complaint, SortedComplaint } from './types';

/** How many complaints are kept of one answer. */
const most = 20;
/** How much of one is quoted, in UTF-16 units. */
const longest = 300;

const textOf = (value: unknown): string => (typeof value === 'string' ? quotable(value, longest) : '');

/** The server's own code, a word or a number; '' where it could not be quoted. */
function codeOf(code: unknown): string {
  if (typeof code === 'number' && Number.isSafeInteger(code)) return String(code);
  return typeof code === 'string' && code.length <= 40 ? fieldName(code) : '';
}

/** `/data/attributes/schema/slug` is the field schema.slug; a parameter is named as it is. */
function fieldOf(source: unknown): string {
  if (!isRecord(source)) return '';
  const place = source.pointer ?? source.parameter ?? source.value;
  if (typeof place !== 'string') return '';
  const name = place.replace(/^\/(?:data\/)?(?:attributes\/)?/, '');
  return fieldName(place.startsWith('/') ? name.split('/').join('.') : name);
}

const complaint = (text: string, field = '', code = ''): Complaint => ({
  text,
  ...(field !== '' && { field }),
  ...(code !== '' && { code }),
});

/** An entry of `errors`: a text, or an object with title, detail, code and source, each of which may be missing. */
function ofEntry(entry: unknown): readonly Complaint[] {
  if (typeof entry === 'string') return entry === '' ? [] : [complaint(textOf(entry))];
  if (!isRecord(entry)) return [];
  const parts = [entry.title, entry.detail, entry.message].filter(
    (part) => typeof part === 'string' && part !== '',
  );
  const text = textOf([...new Set(parts)].join(': '));
  const field = fieldOf(entry.source);
  return text === '' && field === '' ? [] : [complaint(text, field, codeOf(entry.code))];
}

/** A text, a list of entries, one entry, or lists of texts by field. */
function ofErrors(errors: unknown): readonly Complaint[] {
  if (typeof errors === 'string') return ofEntry(errors);
  if (Array.isArray(errors)) return errors.slice(0, most).flatMap(ofEntry);
  if (!isRecord(errors)) return [];
  const own = ofEntry(errors);
  if (own.length > 0) return own;
  return Object.entries(errors)
    .slice(0, most)
    .flatMap(([field, texts]) => {
      const text: unknown = Array.isArray(texts) ? texts[0] : texts;
      return typeof text === 'string' ? [complaint(textOf(text), fieldName(field))] : [];
    });
}

/** Bulk import: objects with the contact's place in the list, or texts. */
function ofReasons(reasons: unknown): readonly SortedComplaint[] {
  if (!Array.isArray(reasons)) return [];
  return reasons.slice(0, most).flatMap((reason): SortedComplaint[] => {
    if (!isRecord(reason)) return ofEntry(reason).map(sorted);
    const text = textOf(reason.failureReason);
    const at = typeof reason.contact === 'number' && Number.isSafeInteger(reason.contact);
    return text === ''
      ? []
      : [{ ...complaint(text, at ? `contacts[${reason.contact}]` : ''), kind: 'import' }];
  });
}

const sorted = (one: Complaint): SortedComplaint => ({ ...one, kind: kindOfComplaint(one) });

/** One text of the answer as a whole; v1 says one on success, too. */
function ofMessage(json: Readonly<Record<string, unknown>>): readonly Complaint[] {
  const texts = [json.message, json.result_message, json.error].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );
  return texts.slice(0, 1).map((text) => complaint(textOf(text)));
}

/**
 * What an answer complains of, in any of the six shapes that the API uses: `message`; `errors` as objects with a code
 * and pointer, with a status, or with a parameter; `errors` as texts or one text; bulk import's `failureReasons` and
 * v1's `result_message`; and a bare JSON text. At most 20, each fit to show. Looks no deeper than those shapes go.
 */
export function complaintsIn(json: unknown): readonly SortedComplaint[] {
  if (typeof json === 'string') return ofEntry(json).map(sorted);
  if (Array.isArray(json)) return ofErrors(json).map(sorted);
  if (!isRecord(json)) return [];
  const nested =
    ofErrors(json.errors).length > 0
      ? ofErrors(json.errors)
      : ofErrors(isRecord(json.error) ? json.error : undefined);
  return [...[...ofMessage(json), ...nested].map(sorted), ...ofReasons(json.failureReasons)].slice(0, most);
}
