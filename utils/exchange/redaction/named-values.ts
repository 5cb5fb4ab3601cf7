import { REDACTED, type Span } from './span';

/** Headers whose whole line is secret, then names of a value that is one word; as a log, a program or JSON has them. */
const name = /(?<line>authorization|cookie)|api(?:[-_ ]|%20)?(?:token|key)/.source;
/** From the name to its value: a colon, an equals sign, an arrow, or the comma between two strings of a list. */
const join = /(?:\\?["'`])?\s{0,4}(?:=>|[:=>]|%3a|%3d)|\\?["'`]\s{0,4},/.source;
const opening = /\s{0,4}(?:%20)?(?<list>\[\s{0,40}(?=\\?["'`]))?(?<quote>\\?["'`])?/.source;

/** A value that is one word, with the scheme that may stand before it. */
const word = /(?:(?:token|bearer|basic)\s{1,4})?[^\s"'`&;,<>)}\]\\]*/iy;

/**
 * The values of `Api-Token`, `api_key`, `Authorization` and cookies, in headers, query strings, JSON, .env files and
 * program text. The names stay, so that the reader sees what was there.
 */
export function namedValues(text: string): Span[] {
  const spans: Span[] = [];
  const names = new RegExp(`(?<outer>["'\`])?(?:set-|proxy-|x-)?(?:${name})(?:${join})${opening}`, 'gi');
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const start = names.lastIndex;
    if (text.startsWith(REDACTED, start)) continue;
    const { line, list, quote, outer } = match.groups ?? {};
    const end = list ? endOfList(text, start) : endOfValue(text, start, quote ?? outer, line !== undefined);
    if (end > start) spans.push({ start, end });
    names.lastIndex = Math.max(start, end);
  }
  return spans;
}

/** Where a list of strings ends; the whole rest where it does not. */
function endOfList(text: string, start: number): number {
  const end = /\\?["'`]\s{0,40}\]/g;
  end.lastIndex = start;
  return end.exec(text)?.index ?? text.length;
}

function endOfValue(text: string, start: number, quote: string | undefined, wholeLine: boolean): number {
  if (quote === undefined && !wholeLine) {
    word.lastIndex = start;
    return start + (word.exec(text)?.[0].length ?? 0);
  }
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\r') return at;
    if (quote !== undefined && text.startsWith(quote, at)) return at;
    // What follows a backslash is not the quote that ends it.
    if (char === '\\') at++;
  }
  return text.length;
}
