import { endOfStrings, endOfWords, mayEndString, stringsOf } from './quoted';
import { REDACTED, type Span } from './span';

/** Headers whose whole line is secret, then names of a value that is one word; as a log, a program or JSON has them. */
const name = /(?<line>authorization|cookie)|api(?:[-_ ]|%20)?(?:token|key)/.source;
/**
 * From the name to its value: a colon, an equals sign, an arrow, the end of a tag, or the comma between two strings of
 * a list.
 */
const join = /(?<closing>\\?["'`])?\s{0,4}(?:=>|[:=]|(?<tag>>)|%3a|%3d)|(?<pair>\\?["'`]\s{0,4},)/.source;
const opening = /\s{0,4}(?:%20)?(?<list>\[\s{0,40}(?=\\?["'`]))?(?<quote>\\?["'`])?/.source;

/** A value that is one word, with the scheme that may stand before it. */
const word = /(?:(?:token|bearer|basic)\s{1,4})?[^\s"'`&;,<>)}\]\\]*/iy;

/** What JSON has without quotes and is no secret: a number is shorter than a key. */
const harmless = /[[{]|(?:null|true|false|-?\d[\d.e+-]{0,38})(?=[\s,}\]\\]|$)/iy;

/** An attribute that says how an element looks, up to a name in it. */
const styling = /\b(?:class|id)\s{0,4}=\s{0,4}\\?["'][^"'=<>]{0,80}$/i;

const matches = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/**
 * The values of `Api-Token`, `api_key`, `Authorization` and cookies, in headers, query strings, JSON, .env files and
 * program text. The names stay, so that the reader sees what was there; and what was JSON is JSON afterwards.
 */
export function namedValues(text: string): Span[] {
  const spans: Span[] = [];
  const isInString = stringsOf(text);
  const names = new RegExp(`(?<outer>["'\`])?(?:set-|proxy-|x-)?(?:${name})(?:${join})${opening}`, 'gi');
  for (let match = names.exec(text); match; match = names.exec(text)) {
    const start = names.lastIndex;
    if (text.startsWith(REDACTED, start)) continue;
    const end = endOf(text, match, isInString);
    if (end > start) spans.push({ start, end });
    names.lastIndex = Math.max(start, end);
  }
  return spans;
}

/** Where the value ends that begins after a name; where it begins if it is none. */
function endOf(text: string, match: RegExpExecArray, isInString: (place: number) => boolean): number {
  const start = match.index + match[0].length;
  const { line, list, quote, outer, closing, tag, pair } = match.groups ?? {};
  if (tag && styling.test(text.slice(Math.max(0, match.index - 100), match.index + (outer?.length ?? 0)))) {
    return start;
  }
  // It ends the string that the name is in, of which nothing is left: `"the cookie:"`.
  if (quote === '"' && isInString(start - 1) && mayEndString(text, start - 1)) return start;
  if (list && quote !== undefined && (quote === '"' || !isInString(start))) {
    return endOfStrings(text, start, quote);
  }
  const isNameClosed = closing !== undefined || pair !== undefined;
  if (quote === undefined && (isNameClosed ? tag === undefined : !line && outer === undefined)) {
    return isNameClosed && matches(harmless, text, start) ? start : endOfWord(text, start);
  }
  const ending = {
    quote: quote ?? (isNameClosed ? undefined : outer),
    isInside: isInString(start),
    isElement: tag !== undefined,
  };
  const end = endOfWords(text, start, ending);
  // Two strings beside each other are a name and its value only where the second is not itself a name.
  return pair !== undefined &&
    quote !== undefined &&
    /^\s{0,4}:/.test(text.slice(end + quote.length, end + 8))
    ? start
    : end;
}

function endOfWord(text: string, start: number): number {
  word.lastIndex = start;
  return start + (word.exec(text)?.[0].length ?? 0);
}
