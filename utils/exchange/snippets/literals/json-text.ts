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

const jsonLine = (json: string): string =>
  json
    .trim()
    .replace(stringOrSpace, (part) => (part.startsWith('"') ? part : ''))
    .replace(/[^\0-~]/gu, unitEscapes);

/**
 * A body in one line of visible ASCII that means the same: JSON without its line ends and with `\u` escapes, a form with
 * signs percent-encoded. For what can take no other.
 */
export const asciiLine = (body: string): string =>
  isJson(body) ? jsonLine(body) : body.replace(/[^ -~]/gu, encodeURIComponent);
