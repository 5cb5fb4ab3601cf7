import { claimedRevision, type OpeningProblem, open } from './envelope';
import { type Slot, type Stored, slots } from './records';

/** What counts of a record, or why nothing of it opens. */
export type Standing =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly slot: Slot;
      /** How often it had been written. */
      readonly revision: number;
    }
  | { readonly ok: false; readonly problem: OpeningProblem };

/** What counts is the highest revision that opens: a newer one that is damaged does not hide an older one that is whole. */
export async function standingOf(key: CryptoKey, id: string, stored: Stored): Promise<Standing> {
  const claims = slots
    .filter((slot) => stored[slot] !== undefined)
    .map((slot) => ({ slot, revision: claimedRevision(stored[slot]) }))
    .sort((one, other) => other.revision - one.revision);
  let problem: OpeningProblem = 'damaged';
  for (const { slot, revision } of claims) {
    const opened = await open(key, id, stored[slot]);
    if (opened.ok) return { ok: true, value: opened.value, slot, revision };
    if (opened.problem === 'newer') problem = 'newer';
  }
  return { ok: false, problem };
}
