/** A JSON object: not null, not an array. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON value of a text, in a box since any value, null too, may be right; null where the text is no JSON. */
export type Parsed = { readonly value: unknown } | null;

/** Parses a text as JSON. */
export function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // Not JSON, or nested deeper than this engine reads: either way nothing the API sends.
    return null;
  }
}
