const space = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What a backslash may be followed by inside a string. */
const afterBackslash = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/** The end of the string that begins at a place; undefined where it is none. Step by step: it may be millions long. */
function stringEnd(text: string, start: number): number | undefined {
  if (text[start] !== '"') return undefined;
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (sign === '"') return at + 1;
    if (sign < ' ') return undefined;
    if (sign !== '\\') continue;
    afterBackslash.lastIndex = at + 1;
    const escaped = afterBackslash.exec(text);
    if (!escaped) return undefined;
    at += escaped[0].length;
  }
  return undefined;
}

/**
 * Where a text stops being JSON, in UTF-16 units; undefined where it is JSON. The browsers' own parsers tell the place
 * in words of their own, and not always.
 */
export function jsonFault(text: string): number | undefined {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const skipString = (): boolean => {
    const end = stringEnd(text, at);
    if (end !== undefined) at = end;
    return end !== undefined;
  };
  /** What closes each list and object that is open, the innermost last. */
  const open: ('}' | ']')[] = [];
  let expected: 'value' | 'value or end' | 'name' | 'name or end' | 'comma or end' = 'value';
  for (;;) {
    skip(space);
    const sign = text[at];
    if (expected === 'comma or end') {
      const end = open.at(-1);
      if (end === undefined) return at === text.length ? undefined : at;
      if (sign === ',') {
        at += 1;
        expected = end === '}' ? 'name' : 'value';
      } else if (sign === end) {
        at += 1;
        open.pop();
      } else return at;
    } else if (expected.endsWith('or end') && sign === open.at(-1)) {
      at += 1;
      open.pop();
      expected = 'comma or end';
    } else if (expected.startsWith('name')) {
      if (!skipString()) return at;
      skip(space);
      if (text[at] !== ':') return at;
      at += 1;
      expected = 'value';
    } else if (sign === '{' || sign === '[') {
      at += 1;
      open.push(sign === '{' ? '}' : ']');
      expected = sign === '{' ? 'name or end' : 'value or end';
    } else {
      if (!skipString() && !skip(scalar)) return at;
      expected = 'comma or end';
    }
  }
}
