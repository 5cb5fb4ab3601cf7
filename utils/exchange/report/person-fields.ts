import type { Span } from '../redaction/span';

/** What a personal value is. */
export type PersonalKind = 'name' | 'phone';

/** The value of a field that is known to be personal. */
export interface PersonalValue extends Span {
  readonly kind: PersonalKind;
  /** As a person writes it. */
  readonly value: string;
  /** A number in JSON: what takes its place needs quotes. */
  readonly bare: boolean;
}

const nameField = 'first_?name|last_?name|full_?name|f_?name|l_?name|user_?name';
const phoneField = '(?:mobile_?|sms_?|tele_?)?phone(?:_?number)?|mobile|whatsapp';

/** `name` alone is of anything; beside one of these it is somebody's. */
const besidePerson = new RegExp(`\\\\?"(?:e_?mail|${nameField}|${phoneField})\\\\?"\\s{0,4}:`, 'i');

const kindOf = (field: string): PersonalKind =>
  new RegExp(`^(?:${phoneField})$`, 'i').test(field) ? 'phone' : 'name';

/** A field of JSON with a text or a number, broken JSON too. */
const inJson = new RegExp(
  `"(?<field>name|${nameField}|${phoneField})"\\s{0,4}:\\s{0,4}(?:"(?<text>(?:[^"\\\\]|\\\\.)*)"|(?<number>\\d{5,}))`,
  'gi',
);

/** A parameter of an address or a form: `filters[firstName]=`, its brackets encoded or not. */
const inQuery = new RegExp(
  `(?<=^|[?&;[]|%5B)(?<field>search|${nameField}|${phoneField})(?:\\]|%5D)*=(?<text>[^&#\\s"'<>]*)`,
  'gi',
);

function unescaped(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
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
    const { field = '', text: words, number } = match.groups ?? {};
    const value = words === undefined ? (number ?? '') : unescaped(words);
    if (value.trim() === '' || (field.toLowerCase() === 'name' && !isOfPerson(text, match.index))) return [];
    const end = match.index + match[0].length - (words === undefined ? 0 : 1);
    const start = end - (words ?? number ?? '').length;
    return [{ kind: kindOf(field), value, start, end, bare: words === undefined }];
  });
  const query = Array.from(text.matchAll(inQuery)).flatMap((match): PersonalValue[] => {
    const { field = '', text: words = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const value = decoded(words);
    return value.trim() === ''
      ? []
      : [{ kind: kindOf(field), value, start: end - words.length, end, bare: false }];
  });
  return [...json, ...query];
}
