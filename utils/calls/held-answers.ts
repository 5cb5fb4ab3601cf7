import type { Parsed } from '@/utils/activecampaign/diagnosis/json';
import { type HeldAnswer, holdAnswer } from './held-answer';

export type { TableWindow } from './answer-table';
export type { AnswerText, HeldAnswer, Hits } from './held-answer';

/** Answers that were received and may be asked about. */
export interface HeldAnswers {
  put(call: string, body: string, parsed: Parsed): HeldAnswer;
  /** The answer of a call; undefined where it is held no longer. */
  get(call: string): Promise<HeldAnswer | undefined>;
  /** Holds nothing any longer: the vault was locked. */
  forget(): void;
}

/** Characters of answers that stay parsed at once. */
const mostHeld = 60_000_000;

/**
 * Holds the latest answers in memory. A worker that starts anew has none of them: `recall` brings the body of a call
 * back from where it is kept.
 */
export function createHeldAnswers(
  recall: (call: string) => Promise<string | undefined>,
  language: () => string,
): HeldAnswers {
  const held = new Map<string, { readonly answer: HeldAnswer; readonly size: number }>();

  const put = (call: string, body: string, parsed?: Parsed): HeldAnswer => {
    const answer = holdAnswer(body, parsed, language());
    held.delete(call);
    held.set(call, { answer, size: body.length });
    let size = [...held.values()].reduce((sum, one) => sum + one.size, 0);
    for (const [oldest, one] of held) {
      if (size <= mostHeld || oldest === call) break;
      held.delete(oldest);
      size -= one.size;
    }
    return answer;
  };

  return {
    put,
    forget: () => held.clear(),
    async get(call) {
      const present = held.get(call);
      if (present) {
        // The one that was used last goes last.
        held.delete(call);
        held.set(call, present);
        return present.answer;
      }
      const body = await recall(call);
      return body === undefined ? undefined : put(call, body);
    },
  };
}
