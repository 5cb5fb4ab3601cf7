import { redactionFor } from './redaction/redaction';

export { REDACTED } from './redaction/span';

/** Takes secrets out of a text. */
export type Redactor = (text: string) => string;

/**
 * The one redaction, prepared for a set of secrets, so that many texts can pass it. Taken out, in favour of
 * `[redacted]`: the secrets (8 characters or more) in every encoding of redaction/encodings, the values of
 * `Api-Token`, `api_key`, `Authorization` and cookies, MCP addresses, and everything shaped like a key.
 */
export function redactorFor(secrets: readonly string[]): Redactor {
  const redacted = redactionFor(secrets);
  return (text) => redacted(text).text;
}

/** Takes secrets out of one text: see redactorFor. */
export const redact = (text: string, secrets: readonly string[]): string => redactorFor(secrets)(text);
