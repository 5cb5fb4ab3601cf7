/** A place in a text as people count: from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where the `at`th UTF-16 unit of a text is. */
export function textPlace(text: string, at: number): TextPlace {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
