import { withWholeEscapes } from './whole-escapes';

/** A piece of a text, from `start` up to, not including, `end`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands where something was taken out. */
export const REDACTED = '[redacted]';

/** The text with each span replaced; spans that touch or overlap become one. */
export function withoutSpans(text: string, spans: readonly Span[], instead: string = REDACTED): string {
  const ordered = spans.map((span) => withWholeEscapes(text, span)).sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let kept = 0;
  for (const { start, end } of ordered) {
    if (end <= kept && parts.length > 0) continue;
    if (start > kept || parts.length === 0) parts.push(text.slice(kept, start), instead);
    kept = end;
  }
  return parts.join('') + text.slice(kept);
}
