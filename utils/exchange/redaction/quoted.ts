/** What may follow a quote that ends a string of JSON, which may be the whole of the text. */
const afterString = /\s*(?:[,}\]:;]|$)/y;

/** Whether a string of JSON may end there. */
export function mayEndString(text: string, at: number): boolean {
  if (text.charAt(at) !== '"') return false;
  afterString.lastIndex = at + 1;
  return afterString.test(text);
}

const isLineEnd = (char: string): boolean => char === '\n' || char === '\r';

/**
 * Tells of places, asked for in the order of the text, whether they are in a string of JSON. Such a string ends in its
 * line, so that a quote too many in a log is none in the next line.
 */
export function stringsOf(text: string): (place: number) => boolean {
  let at = 0;
  let isInside = false;
  return (place) => {
    for (; at < place; at++) {
      const char = text.charAt(at);
      if (char === '"') isInside = !isInside;
      else if (isLineEnd(char)) isInside = false;
      // What follows a backslash is not the quote that ends it.
      else if (char === '\\') at++;
    }
    return isInside;
  };
}

/** What a value ends at, beside the end of its line. */
interface Ending {
  readonly quote: string | undefined;
  /** Whether it is in a string of JSON: it ends with that at the latest. */
  readonly isInside: boolean;
  /** Whether it is what an element of XML holds. */
  readonly isElement: boolean;
}

/** Where a value ends that may be of several words. */
export function endOfWords(text: string, start: number, { quote, isInside, isElement }: Ending): number {
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (isLineEnd(char)) return at;
    if (quote !== undefined && text.startsWith(quote, at)) return at;
    if (isElement && char === '<') return at;
    if (isInside && mayEndString(text, at)) return at;
    if (char === '\\') at++;
  }
  return text.length;
}

const comma = /\s{0,40},\s{0,40}/y;

/** Where the last string ends of those at the beginning of a list; the whole rest where one of them does not. */
export function endOfStrings(text: string, start: number, quote: string): number {
  let at = start;
  for (;;) {
    const end = endOfWords(text, at, { quote, isInside: false, isElement: false });
    if (!text.startsWith(quote, end)) return text.length;
    comma.lastIndex = end + quote.length;
    if (!comma.test(text) || !text.startsWith(quote, comma.lastIndex)) return end;
    at = comma.lastIndex + quote.length;
  }
}
