import type { Span } from './span';

/** An address ends at these; a `=` or `(` before it is not part of it either. */
const after = /[\s"'`<>]/;
const before = /[\s"'`<>=,;(]/;

/** What continues an address after a backslash of JSON: a slash, or a sign that is written out, but for the `&`. */
const written = /\\+(?:\/|u(?!0026)[0-9a-f]{4})/iy;

/** The page of a handbook on MCP: nothing in it is long enough, or has a digit, to be a key. */
const handbook = new RegExp(
  [
    /^https?:(?:\\?\/){2}/,
    /(?:(?:docs|developers?|help|support)\.[a-z.-]{1,80}|www\.activecampaign\.com|(?:[a-z-]{1,60}\.){1,4}[a-z]{2,20}\\?\/(?:docs|documentation|reference|page|help|guides?))/,
    /(?:\\?\/[a-z-]{1,30}){0,8}\\?\/mcp[a-z-]{0,30}\\?\/?(?:#[a-z-]{0,60})?[.,;:!?)\]]{0,4}$/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
);
const accountHost = /\.(?:activehosted|api-us\d+)\.com/i;

const isHandbook = (address: string): boolean =>
  address.length <= 500 && handbook.test(address) && !accountHost.test(address);

/** Where an address ends, of which everything up to `from` is known. A `&` ends it that is not of its own query. */
function endOfAddress(text: string, start: number, from: number): number {
  let hasQuery = /\?|%3f/i.test(text.slice(start, from));
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (after.test(char) || (char === '&' && !hasQuery)) return at;
    if (char === '?') hasQuery = true;
    if (char === '\\') {
      written.lastIndex = at;
      if (!written.test(text)) return at;
      at = written.lastIndex - 1;
    }
  }
  return text.length;
}

/** Addresses of an MCP server: ActiveCampaign's carry a key, or stand for a signed-in user. */
export function mcpAddresses(text: string): Span[] {
  const spans: Span[] = [];
  const mark = /(?:\/|%2f)mcp(?![a-z])/gi;
  let last = 0;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    let start = match.index;
    while (start > last && !before.test(text.charAt(start - 1))) start--;
    const end = endOfAddress(text, start, mark.lastIndex);
    if (!isHandbook(text.slice(start, end))) spans.push({ start, end });
    last = end;
    mark.lastIndex = end;
  }
  return spans;
}
