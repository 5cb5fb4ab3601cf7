import { storedKeys } from '@/utils/credentials/stored-keys';
import type { CredentialsWorld } from '@/utils/credentials/world';
import { encodingsOf } from '@/utils/exchange/redaction/encodings';
import { keySpansFor } from '@/utils/exchange/redaction/holds-key';
import { type Redacted, redactionFor } from '@/utils/exchange/redaction/redaction';
import type { Span } from '@/utils/exchange/redaction/span';

export type { Redacted } from '@/utils/exchange/redaction/redaction';

/** What came of looking for every stored key in a text. */
export interface KeyScan {
  /** How many keys were looked for, and how many written forms they have in all. */
  readonly keys: number;
  readonly forms: number;
  /** Records that could not be read: of their keys nobody knows. */
  readonly unreadable: number;
  /** Whether none was found, nor anything shaped like a key. */
  readonly clean: boolean;
  /** The lines in which one was found, from 1 on. */
  readonly lines: readonly number[];
}

/** What is asked where the keys are, of texts that are to leave. */
export interface ReportKeys {
  /** The texts without keys, and what each had. */
  redact(texts: readonly string[]): Promise<readonly Redacted[]>;
  /** Looks for every key in a finished text. */
  scan(text: string): Promise<KeyScan>;
}

/** The lines that spans are in, from 1 on: a key may be broken into several. */
function linesOf(text: string, spans: readonly Span[]): readonly number[] {
  let start = 0;
  return text.split('\n').flatMap((line, at) => {
    const [begin, end] = [start, start + line.length];
    start = end + 1;
    return spans.some((span) => span.start < end && span.end > begin) ? [at + 1] : [];
  });
}

/** Over the credentials of the vault. */
export const createReportKeys = (world: CredentialsWorld): ReportKeys => ({
  async redact(texts) {
    const { keys } = await storedKeys(world);
    return texts.map(redactionFor(keys));
  },
  async scan(text) {
    const { keys, unreadable } = await storedKeys(world);
    const spans = keySpansFor(keys)(text);
    return {
      keys: keys.length,
      forms: new Set(keys.flatMap(encodingsOf)).size,
      unreadable,
      clean: spans.length === 0,
      lines: linesOf(text, spans),
    };
  },
});
