/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Where the values of these names stand in the text of a body, JSON or a form. It looks at the signs alone, so it finds
 * them while the JSON is broken too; a secret that is no text in JSON is not one that the API takes.
 */
export function secretSpans(text: string, names: readonly string[]): readonly Span[] {
  if (names.length === 0) return [];
  const name = names.map(escaped).join('|');
  const inJson = new RegExp(`"(?:${name})"\\s*:\\s*"(?<value>(?:\\\\.|[^"\\\\\\n])*)`, 'dg');
  const inForm = new RegExp(`(?:^|&)(?:${name})=(?<value>[^&]*)`, 'dg');
  return [...text.matchAll(inJson), ...text.matchAll(inForm)]
    .map(({ indices }) => indices?.groups?.value)
    .filter((span) => span !== undefined && span[0] < span[1])
    .map((span) => ({ from: span?.[0] ?? 0, to: span?.[1] ?? 0 }))
    .sort((one, other) => one.from - other.from);
}
