import type { Span } from './span';

/** Whether a backslash stands there, and is not itself what one before it means. */
function opensEscape(text: string, at: number): boolean {
  if (text.charAt(at) !== '\\') return false;
  let before = at;
  while (text.charAt(before - 1) === '\\') before--;
  return (at - before) % 2 === 0;
}

/** `\n` or `\u00e9`, at its backslash. */
const written = /\\(?:u[0-9a-f]{4}|.)/isy;

/** The escape that a place is in the middle of. */
function escapeAround(text: string, at: number): Span | undefined {
  for (let start = at - 1; start >= Math.max(0, at - 5); start--) {
    if (!opensEscape(text, start)) continue;
    written.lastIndex = start;
    const end = start + (written.exec(text)?.[0].length ?? 0);
    return end > at ? { start, end } : undefined;
  }
  return undefined;
}

/** The span with the escapes that it would leave half of: `\` and what came after it are no JSON any longer. */
export const withWholeEscapes = (text: string, { start, end }: Span): Span => ({
  start: escapeAround(text, start)?.start ?? start,
  end: escapeAround(text, end)?.end ?? end,
});
