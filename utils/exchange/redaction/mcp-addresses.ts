import type { Span } from './span';

/** An address ends at these; a `=` or `(` before it is not part of it either. */
const after = /[\s"'`<>]/;
const before = /[\s"'`<>=,;(]/;

/** Addresses of an MCP server: ActiveCampaign's carry a key, or stand for a signed-in user. */
export function mcpAddresses(text: string): Span[] {
  const spans: Span[] = [];
  const mark = /(?:\/|%2f)mcp(?![a-z])/gi;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    let start = match.index;
    while (start > (spans.at(-1)?.end ?? 0) && !before.test(text.charAt(start - 1))) start--;
    let end = mark.lastIndex;
    while (end < text.length && !after.test(text.charAt(end))) end++;
    spans.push({ start, end });
    mark.lastIndex = end;
  }
  return spans;
}
