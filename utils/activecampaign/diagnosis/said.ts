import { isRecord } from './json';
import { plainText } from './plain-text';

/** How much of the server's own words is quoted, in UTF-16 units. */
const QUOTED = 120;
/** A word this long that holds a digit may be a piece of a secret, in whatever encoding. */
const LONG_WITH_DIGIT = 12;
/** No word of a message meant for people is this long. */
const TOO_LONG = 30;

/**
 * Words of a server made fit to show and keep. A server may echo the key it was sent, and a diagnosis knows no
 * key to look for, so no word that could hold one in any encoding is quoted: it becomes […].
 */
export function quotable(text: string, max: number = QUOTED): string {
  const words = plainText(text, 2_000).split(' ');
  return plainText(words.map((word) => (couldHoldSecret(word) ? '[…]' : word)).join(' '), max);
}

const couldHoldSecret = (word: string): boolean =>
  word.length >= TOO_LONG || (word.length >= LONG_WITH_DIGIT && /\d/.test(word));

/**
 * The message inside a JSON answer, in the shapes the API uses: a `message`, `errors` as objects, texts or one
 * text, a bare string, v1's `result_message`. One level deep, so that nesting cannot run away; '' where none is.
 */
export function messageIn(value: unknown): string {
  const own = wordsOf(value);
  return own === '' && isRecord(value) ? wordsOf(value.errors) || wordsOf(value.error) : own;
}

/** A text itself, or the texts of an error object; of a list, its first entry's. */
function wordsOf(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return one;
  if (!isRecord(one)) return '';
  return [one.title, one.detail, one.message, one.result_message]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(': ');
}

/** The title of an HTML page, still in the page's own escaping; '' where it has none near its beginning. */
export const titleOf = (html: string): string =>
  /<title[^>]{0,200}>([^<]{0,300})/i.exec(html.slice(0, 20_000))?.[1] ?? '';
