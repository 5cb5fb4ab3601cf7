import type { Span } from '../redaction/span';

/** An e-mail address or a telephone number in a text. */
export interface Found extends Span {
  /** The same for the same one, however it is written. */
  readonly identity: string;
  /** How its sign is written: `@`, `%40`, … */
  readonly at: string;
}

/** What may stand before the @: plain, and percent-encoded where a letter of other scripts or one of `+ - . _` is. */
const local = "(?:[\\p{L}\\p{N}._~!#$'*+^`{|}-]|%(?:2[BDE]|5F|[89A-F][0-9A-F]))";
const sign = '@|%40|%2540|\\\\u0040|&#64;|&#x40;';
const domain = '[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}';
const email = new RegExp(`${local}{1,200}(?<at>${sign})${domain}`, 'giu');

const phone = /(?:\+|%2B)\d[\d ().-]{6,20}\d/gi;

/** How many characters at the beginning of a match belong to an escape before it: the n of `\n`. */
function escapeLength(text: string, start: number): number {
  let backslashes = 0;
  while (text.charAt(start - 1 - backslashes) === '\\') backslashes += 1;
  if (backslashes % 2 === 0) return 0;
  return text.charAt(start) === 'u' ? 5 : 1;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The e-mail addresses in a text, in JSON, in addresses and in HTML as well. */
export function emailsIn(text: string): readonly Found[] {
  return Array.from(text.matchAll(email)).flatMap((match) => {
    const start = match.index + escapeLength(text, match.index);
    const end = match.index + match[0].length;
    const at = match.groups?.at ?? '@';
    const [name = '', host = ''] = text.slice(start, end).split(at);
    return name === '' ? [] : [{ start, end, at, identity: decoded(`${name}@${host}`).toLowerCase() }];
  });
}

/** The digits of a telephone number: the same however it is spaced. */
export const phoneIdentity = (text: string): string => text.replace(/\D/g, '');

/** Telephone numbers with their country's code, anywhere in a text. */
export function phonesIn(text: string): readonly Found[] {
  return Array.from(text.matchAll(phone)).flatMap((match) => {
    const identity = phoneIdentity(decoded(match[0]));
    return identity.length >= 8 && identity.length <= 15
      ? [{ start: match.index, end: match.index + match[0].length, at: '', identity }]
      : [];
  });
}
