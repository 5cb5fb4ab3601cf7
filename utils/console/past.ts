import type { Answered } from '@/utils/activecampaign/answers/answered';
import { type AnswerComparison, compareAnswers } from '@/utils/calls/answer-comparison';
import type { Repository } from '@/utils/credentials/repository';
import { harEntry } from '@/utils/exchange/exports/har';
import { redactorFor } from '@/utils/exchange/redact';
import { CallGone, CredentialGone } from './gone';
import type { History, HistoryEntry, HistoryLine } from './history';
import { goesWhole } from './small-answer';

/** Characters of the calls that go into one message, or one call more. */
const mostArchived = 2_000_000;

/** A call of the history, whole. */
export interface PastCall {
  readonly line: HistoryLine;
  /** The request's body. */
  readonly sent: string;
  readonly answered: Answered;
  /** The record as it was before a change, as JSON. */
  readonly before?: string | undefined;
}

/** Calls as entries of an HTTP archive; `next`: from where there are more. */
export interface ArchivedCalls {
  readonly entries: readonly string[];
  readonly next: number | undefined;
}

/** The calls that were made in the account of one credential: what a console may see of the history. */
export interface Past {
  /** The latest first. */
  list(id: string): Promise<readonly HistoryLine[]>;
  read(id: string, call: string): Promise<PastCall>;
  /** In what the answer of `after` is unlike that of `before`. */
  compare(id: string, before: string, after: string): Promise<AnswerComparison>;
  /** Some calls from one on (0: the earliest) as entries of an HTTP archive, without keys, each as JSON. */
  archived(id: string, from: number): Promise<ArchivedCalls>;
  remove(id: string, call: string): Promise<readonly HistoryLine[]>;
  clear(id: string): Promise<readonly HistoryLine[]>;
}

/**
 * The history as the console of one account sees it. `storedKeys`: those of all accounts, any of which may stand in an
 * answer. Rejects with what is gone: the credential, or the call.
 */
export function createPast(
  repository: Repository,
  history: History,
  storedKeys: () => Promise<readonly string[]>,
): Past {
  const redactor = async (): Promise<(text: string) => string> => redactorFor(await storedKeys());
  const accountOf = async (id: string): Promise<string> => {
    const credential = await repository.get(id);
    if (!credential) throw new CredentialGone();
    return credential.account;
  };
  const list = async (id: string): Promise<readonly HistoryLine[]> => {
    const account = await accountOf(id);
    return (await history.lines()).filter((line) => line.account === account);
  };
  const lineOf = async (id: string, call: string): Promise<HistoryLine> => {
    const line = (await list(id)).find((one) => one.call === call);
    if (!line) throw new CallGone();
    return line;
  };
  const entryOf = async (call: string): Promise<HistoryEntry> => {
    const entry = await history.entry(call);
    if (!entry) throw new CallGone();
    return entry;
  };
  const answerOf = async (id: string, call: string) => {
    await lineOf(id, call);
    const { result } = await entryOf(call);
    const none = result.kind !== 'answer' || result.body === 'none';
    return {
      headers: result.kind === 'answer' ? result.headers : {},
      body: none ? '' : await history.body(call),
    };
  };

  return {
    list,
    async read(id, call) {
      const line = await lineOf(id, call);
      const { at, tries, result, sent, before } = await entryOf(call);
      const text = goesWhole(result) && line.body ? await history.body(call) : undefined;
      return {
        line,
        sent,
        answered: { call, at, tries, result, ...(text !== undefined && { text }) },
        ...(before !== undefined && { before }),
      };
    },
    compare: async (id, before, after) =>
      compareAnswers(await answerOf(id, before), await answerOf(id, after)),
    async archived(id, from) {
      // The earliest first: a call that is made meanwhile comes at the end.
      const lines = (await list(id)).toReversed();
      const [redact, credential] = [await redactor(), await repository.get(id)];
      if (!credential) throw new CredentialGone();
      const entries: string[] = [];
      let at = from;
      for (let room = mostArchived; room > 0 && at < lines.length; at += 1) {
        const line = lines[at];
        const entry = line && (await history.entry(line.call));
        // One that was removed meanwhile, or cannot be read, hides no other.
        if (!entry) continue;
        const { method, target, sent } = entry;
        const body = await history.body(entry.call);
        const { origin } = credential;
        const text = JSON.stringify(
          harEntry({ method, origin, target, sent, answered: entry, body }, redact),
        );
        entries.push(text);
        room -= text.length;
      }
      return { entries, next: at < lines.length ? at : undefined };
    },
    async remove(id, call) {
      await history.remove([(await lineOf(id, call)).call]);
      return list(id);
    },
    async clear(id) {
      await history.remove((await list(id)).map(({ call }) => call));
      return [];
    },
  };
}
