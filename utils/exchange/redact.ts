import { encodingsOf } from './redaction/encodings';
import { keyShapes } from './redaction/key-shapes';
import { mcpAddresses } from './redaction/mcp-addresses';
import { namedValues } from './redaction/named-values';
import { finderOf } from './redaction/needles';
import { withoutSpans } from './redaction/span';

export { REDACTED } from './redaction/span';

/** Takes secrets out of a text. */
export type Redactor = (text: string) => string;

/**
 * The one redaction, prepared for a set of secrets, so that many texts can pass it. Taken out, in favour of
 * `[redacted]`: the secrets (8 characters or more) in every encoding of redaction/encodings, the values of
 * `Api-Token`, `api_key`, `Authorization` and cookies, MCP addresses, and everything shaped like a key.
 */
export function redactorFor(secrets: readonly string[]): Redactor {
  const find = finderOf(new Set(secrets.flatMap(encodingsOf)));
  return (text) =>
    withoutSpans(text, [...find(text), ...namedValues(text), ...mcpAddresses(text), ...keyShapes(text)]);
}

/** Takes secrets out of one text: see redactorFor. */
export const redact = (text: string, secrets: readonly string[]): string => redactorFor(secrets)(text);
