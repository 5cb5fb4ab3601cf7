import { levelOf } from './level';

/**
 * Writes parsed JSON as text in one line, at least its first `most` characters. Without recursion: JSON may be nested
 * deeper than the engine's own writer can go.
 */
export function writeJson(whole: unknown, most = Number.POSITIVE_INFINITY): string {
  if (typeof whole !== 'object' || whole === null) return JSON.stringify(whole) ?? 'null';
  const levels = [levelOf(whole)];
  let text = levels[0]?.names ? '{' : '[';
  for (let level = levels.at(-1); level && text.length < most; level = levels.at(-1)) {
    const { names, size, next } = level;
    if (next === size) {
      text += names ? '}' : ']';
      levels.pop();
      continue;
    }
    level.next += 1;
    const name = names?.[next];
    const value = level.value[name ?? next];
    text += `${next > 0 ? ',' : ''}${name === undefined ? '' : `${JSON.stringify(name)}:`}`;
    if (typeof value === 'object' && value !== null) {
      levels.push(levelOf(value));
      text += Array.isArray(value) ? '[' : '{';
    } else text += typeof value === 'string' ? JSON.stringify(value.slice(0, most)) : String(value);
  }
  return text;
}

/** Parsed JSON as text with indents; in one line where it is nested too deep for them. */
export function indentedJson(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? 'null';
  } catch {
    return writeJson(value);
  }
}
