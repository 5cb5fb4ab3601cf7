import { unitEscapes } from './signs';

/** Whether a body is JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const stringOrSpace = /"(?:\\.|[^"\\])*"|\s*[\r\n]\s*/g;

/** JSON in one line: what is outside of its strings may be spaced as one likes. Other texts stay as they are. */
export const inOneLine = (text: string): string =>
  isJson(text) ? text.trim().replace(stringOrSpace, (part) => (part.startsWith('"') ? part : '')) : text;

/** JSON with `\u` escapes for what is not ASCII: the same to whoever reads it. Other texts stay as they are. */
export const inAscii = (text: string): string =>
  isJson(text) ? text.replace(/[^\0-~]/gu, unitEscapes) : text;
