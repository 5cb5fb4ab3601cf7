import type { CallDiagnosis } from '../call-diagnosis';
import type { NoAnswerKind } from '../outcome';

/** What the body of an answer is. */
export type AnswerBody = 'none' | 'json' | 'broken-json' | 'html' | 'text' | 'binary';

/** An answer as a page shows it: all but its body, which stays where it was received. */
export interface Answered {
  /** Names the answer, for whoever asks for more of it. */
  readonly call: string;
  /** When it was sent: ms since 1970. */
  readonly at: number;
  /** 1 where it was sent once. */
  readonly tries: number;
  readonly result:
    | {
        readonly kind: 'answer';
        readonly status: number;
        /** Names in lower case. */
        readonly headers: Readonly<Record<string, string>>;
        readonly body: AnswerBody;
        /** Characters of the body. */
        readonly size: number;
        /** Milliseconds from sending to the last byte. */
        readonly ms: number;
      }
    | { readonly kind: NoAnswerKind; readonly ms: number };
  /** The whole body, where it is short or the call failed: what a diagnosis is made from. */
  readonly text?: string;
  /** What went wrong, by the evidence; missing where nothing did, or nobody has looked yet. */
  readonly diagnosis?: CallDiagnosis;
}
