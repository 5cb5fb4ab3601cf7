import type { RequestDraft } from './draft';

/** What a person writes in place of a value: a name in two braces, `{{email}}`. Other tools write it so too. */
const pattern = /\{\{ {0,3}(\$?[\p{L}_][\p{L}\p{N}_.-]{0,49}) {0,3}\}\}/gu;

/** The values that a person gave, by name. */
export type VariableValues = ReadonlyMap<string, string>;

/** The text with each variable replaced; `found` gets its name and where it stands, in UTF-16 units. */
export const replaceVariables = (text: string, found: (name: string, at: number) => string): string =>
  text.replace(pattern, (_braces, name: string, at: number) => found(name, at));

/** The text encoded, but for its variables: they stay to be seen, and to be filled. */
export function encodeAround(text: string, encode: (part: string) => string): string {
  let encoded = '';
  let end = 0;
  for (const { 0: braces, index } of text.matchAll(pattern)) {
    encoded += encode(text.slice(end, index)) + braces;
    end = index + braces.length;
  }
  return encoded + encode(text.slice(end));
}

/** The text without its variables. */
export const withoutVariables = (text: string): string => replaceVariables(text, () => '');

/** Where a variable stands in the text of a body. */
export interface BodyVariable {
  readonly name: string;
  /** In UTF-16 units, the braces among them. */
  readonly start: number;
  readonly end: number;
  readonly inString: boolean;
}

/** The variables of a body, in order. */
export function bodyVariables(body: string): readonly BodyVariable[] {
  const found: BodyVariable[] = [];
  let inString = false;
  for (const match of body.matchAll(new RegExp(`\\\\[\\s\\S]|"|${pattern.source}`, 'gu'))) {
    const [sign, name] = match;
    if (sign === '"') inString = !inString;
    else if (name !== undefined)
      found.push({ name, start: match.index, end: match.index + sign.length, inString });
  }
  return found;
}

/**
 * A body with something harmless of the same length for each variable: JSON exactly where the body is JSON once they
 * are filled, and what is wrong with it stands at the same place.
 */
export function withVariablesMasked(body: string): string {
  let masked = '';
  let end = 0;
  for (const one of bodyVariables(body)) {
    const length = one.end - one.start;
    // No hexadecimal digit: after `\u` it must not pass for one.
    masked += body.slice(end, one.start) + (one.inString ? 'v'.repeat(length) : 'null'.padEnd(length));
    end = one.end;
  }
  return masked + body.slice(end);
}

/** The names of a request's variables, each once, in the order in which they stand. */
export function variableNames({ target, body }: Pick<RequestDraft, 'target' | 'body'>): readonly string[] {
  const names = new Set<string>();
  for (const [, name] of target.matchAll(pattern)) names.add(name ?? '');
  for (const { name } of bodyVariables(body)) names.add(name);
  return [...names];
}
