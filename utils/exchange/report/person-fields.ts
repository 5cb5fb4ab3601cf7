import type { Span } from '../redaction/span';

/** What a personal value is. */
export type PersonalKind = 'name' | 'phone';

/** The value of a field that is known to be personal. */
export interface PersonalValue extends Span {
  readonly kind: PersonalKind;
  /** As a person writes it. */
  readonly value: string;
  /** What has to be around what takes its place: for a number in JSON its quote. */
  readonly quote: string;
}

const nameField = 'first_?name|last_?name|full_?name|f_?name|l_?name|user_?name';
const phoneField = '(?:mobile_?|sms_?|tele_?)?phone(?:_?number)?|mobile|whatsapp';

/** `name` alone is of anything; beside one of these it is somebody's. */
const besidePerson = new RegExp(`\\\\?"(?:e_?mail|${nameField}|${phoneField})\\\\?"\\s{0,4}:`, 'i');

const isPhoneField = new RegExp(`^(?:${phoneField})$`, 'i');

/** Seven digits or more, and what may be between them. */
const looksLikePhone = /^\s*\+?(?:[\s()./-]{0,3}\d){7,15}\s*$/;

/** What a person searches for says itself what it is. */
const kindOf = (field: string, value: string): PersonalKind =>
  isPhoneField.test(field) || (field.toLowerCase() === 'search' && looksLikePhone.test(value))
    ? 'phone'
    : 'name';

/** A field of JSON with a text or a number, broken JSON too, and JSON that is a text in JSON. */
const inJson = new RegExp(
  `(?<quote>\\\\{0,7}")(?<field>name|${nameField}|${phoneField})\\k<quote>\\s{0,4}:\\s{0,4}(?:\\k<quote>(?<text>(?:[^"\\\\]|\\\\.)*?)\\k<quote>|(?<number>\\d{5,}))`,
  'gi',
);

/** A parameter of an address or a form: `filters[firstName]=`, its brackets encoded or not. */
const inQuery = new RegExp(
  `(?<=^|[?&;[]|%5B)(?<field>search|${nameField}|${phoneField})(?:\\]|%5D)*=(?<text>[^&#\\s"'<>]*)`,
  'gi',
);

/** A text as it was before it went into JSON, or into several within each other: each doubles the backslashes. */
function unescaped(text: string, quote: string): string {
  try {
    const once = JSON.parse(`"${text}"`) as string;
    return quote.length > 1 ? unescaped(once, quote.slice(quote.length / 2)) : once;
  } catch {
    return text;
  }
}

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Whether the object around a place is about a person: its own fields say so. */
function isOfPerson(text: string, at: number): boolean {
  const begin = Math.max(text.lastIndexOf('{', at), text.lastIndexOf('}', at)) + 1;
  const ends = [text.indexOf('{', at), text.indexOf('}', at)].filter((end) => end >= 0);
  return besidePerson.test(text.slice(begin, Math.min(text.length, ...ends)));
}

/** The values of fields that are known to be personal, in JSON, addresses and forms. */
export function personalValues(text: string): readonly PersonalValue[] {
  const json = Array.from(text.matchAll(inJson)).flatMap((match): PersonalValue[] => {
    const { field = '', quote = '', text: words, number } = match.groups ?? {};
    const value = words === undefined ? (number ?? '') : unescaped(words, quote);
    if (value.trim() === '' || (field.toLowerCase() === 'name' && !isOfPerson(text, match.index))) return [];
    const end = match.index + match[0].length - (words === undefined ? 0 : quote.length);
    const start = end - (words ?? number ?? '').length;
    return [{ kind: kindOf(field, value), value, start, end, quote: words === undefined ? quote : '' }];
  });
  const query = Array.from(text.matchAll(inQuery)).flatMap((match): PersonalValue[] => {
    const { field = '', text: words = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const value = decoded(words);
    return value.trim() === ''
      ? []
      : [{ kind: kindOf(field, value), value, start: end - words.length, end, quote: '' }];
  });
  return [...json, ...query];
}
