import { answerBodyOf } from '@/utils/activecampaign/answers/answer-body';
import type { Answered } from '@/utils/activecampaign/answers/answered';
import { type Parsed, parseJson } from '@/utils/activecampaign/diagnosis/json';
import { succeeded } from '@/utils/activecampaign/diagnosis/succeeded';
import type { Method, WriteEffect } from '@/utils/activecampaign/operations/types';
import type { Outcome } from '@/utils/activecampaign/outcome';
import type { Befores } from '@/utils/calls/befores';
import type { BudgetState } from '@/utils/calls/budget';
import type { HeldAnswer, HeldAnswers, TableWindow } from '@/utils/calls/held-answers';
import { type PatientWorld, sendPatiently } from '@/utils/calls/patient';
import { isRead } from '@/utils/calls/reads';
import { read, send } from '@/utils/calls/send';
import { checkWrite, type WriteCheck } from '@/utils/calls/write-check';
import { type WriteGuard, WriteStopped } from '@/utils/calls/write-guard';
import { previewWrite, type WritePreview } from '@/utils/calls/write-preview';
import type { Credential } from '@/utils/credentials/record';
import type { Repository } from '@/utils/credentials/repository';
import { CallGone, CredentialGone } from './gone';
import type { History, HistoryEntry } from './history';
import { goesWhole } from './small-answer';
import { withoutKey } from './without-key';

/** Whether changes are let through: always, until a time (ms since 1970), or not. */
export type WriteState =
  | { readonly kind: 'free' }
  | { readonly kind: 'open'; readonly until: number }
  | { readonly kind: 'read-only' };

/** What sending came to. */
export type Sent =
  /** `table`: the first rows, so that a page has them at once; of no key where the answer is no collection. */
  | { readonly kind: 'answered'; readonly answered: Answered; readonly table?: TableWindow }
  /** The write guard stopped it: nothing was sent. */
  | { readonly kind: 'stopped'; readonly why: 'read-only' | 'unconfirmed' }
  /** The person gave up. A change may have been carried out all the same. */
  | { readonly kind: 'cancelled' };

/** A request as a page of ours makes it, with a saved credential. */
export interface ConsoleRequest {
  /** The credential's id. */
  readonly id: string;
  readonly method: Method;
  readonly target: string;
  readonly body: string;
}

/** What a page of ours says of a change that it means to make. */
export interface Meant {
  /** As the operation says; 'write' where none is known. */
  readonly effect: WriteEffect;
  readonly notifies: boolean;
}

/** A second look at a change, and whether the record before it is known: what is needed to put it back. */
export type Verification = WriteCheck & { readonly before: boolean };

/** What the console stands on. */
export interface ConsoleWorld {
  readonly repository: Repository;
  readonly calls: PatientWorld;
  readonly guard: WriteGuard;
  readonly answers: HeldAnswers;
  readonly history: History;
  readonly befores: Befores;
  /** Told of the account whenever something in it was changed: names that were read may be others now. */
  readonly onChange: (account: string) => void;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Calls with a saved credential, and what came of them. */
export interface Console {
  /** Sends a request; reads are tried again where that helps. `call`: made up by the page, names sending and answer. */
  send(request: ConsoleRequest, call: string, slip: string | undefined): Promise<Sent>;
  /** Gives a sending up. */
  cancel(call: string): void;
  /** What a change will do, found out by reads, and the slip that it needs. */
  prepare(request: ConsoleRequest, meant: Meant): Promise<WritePreview>;
  /** Looks again at a change that a call made, by one read. `place`: where the record is read. */
  verify(request: ConsoleRequest, call: string, place: string): Promise<Verification>;
  /** The record before the change that a call made, as JSON; undefined where it is not known. */
  before(call: string): Promise<string | undefined>;
  answer(call: string): Promise<HeldAnswer>;
  /** Holds no answer any longer, nor those that are still to come: the vault was locked. */
  forget(): void;
  writes(id: string): Promise<WriteState>;
  openWrites(id: string, minutes: number): Promise<WriteState>;
  closeWrites(id: string): Promise<WriteState>;
  budget(id: string): Promise<BudgetState>;
}

/** Milliseconds until a call is given up: well below the 30 s after which a browser ends a worker with a silent fetch. */
const timeout = 25_000;

/** Rows that go to the page with the answer: what fits on a screen. */
const firstRows = 50;

/** Characters of an answer that are read at most. */
const limit = 50 * 1024 * 1024;

function shown(outcome: Outcome, parsed: Parsed): Answered['result'] {
  if (outcome.kind !== 'answer') return outcome;
  const { status, headers, body, ms } = outcome;
  return {
    kind: 'answer',
    status,
    headers,
    body: answerBodyOf(body, headers, parsed),
    size: body.length,
    ms,
  };
}

/** Whether a call may have changed something: all but a read that was carried out, or nobody knows. */
const changes = (method: Method, url: URL, outcome: Outcome): boolean =>
  !isRead(method, url) && (outcome.kind !== 'answer' || succeeded(outcome.status));

/** The console over its world. */
export function createConsole({
  repository,
  calls,
  guard,
  answers,
  history,
  befores,
  onChange,
  clock,
}: ConsoleWorld): Console {
  const underWay = new Map<string, AbortController>();
  /** Counts the times that everything was forgotten. */
  let round = 0;

  const credentialOf = async (id: string): Promise<Credential> => {
    const credential = await repository.get(id);
    if (!credential) throw new CredentialGone();
    return credential;
  };
  const writesOf = async (account: string): Promise<WriteState> => {
    const until = await guard.openUntil(account);
    if (until === null) return { kind: 'free' };
    return until === undefined ? { kind: 'read-only' } : { kind: 'open', until };
  };
  const reading =
    ({ account, origin, key }: Credential) =>
    (target: string): Promise<Outcome> =>
      send(read({ account, origin, key, target, timeout, limit }), calls);

  /** Just made, it is in memory; later in the history. */
  const beforeOf = async (call: string): Promise<string | undefined> =>
    (await befores.of(call)) ?? (await history.entry(call))?.before;

  /** Keeps a call. Nobody waits for it: a history that is locked or full takes no answer away. */
  const note = (entry: HistoryEntry, body: string, key: string): void => {
    const kept = withoutKey(entry, body, key);
    void history.add(kept.entry, kept.body).catch(() => undefined);
  };

  return {
    async send({ id, method, target, body }, call, slip) {
      const { account, origin, key } = await credentialOf(id);
      const begun = round;
      const leaving = new AbortController();
      underWay.set(call, leaving);
      const at = clock();
      const isChange = !isRead(method, new URL(target, origin));
      const noted = (made: Pick<HistoryEntry, 'result' | 'tries' | 'before'>, received: string): void =>
        note({ call, at, credential: id, account, method, target, sent: body, ...made }, received, key);
      /** A change that is given up, or whose background ends, may have been carried out all the same. */
      const unknown = (before?: string): void =>
        noted({ result: { kind: 'interrupted', ms: clock() - at }, tries: 1, before }, '');
      const madeBefore = async (): Promise<string | undefined> =>
        slip === undefined ? undefined : befores.made(slip, call).catch(() => undefined);
      if (isChange) unknown();
      try {
        const { outcome, tries } = await sendPatiently(
          { account, origin, key, method, target, body, slip, timeout, limit, signal: leaving.signal },
          calls,
        );
        if (changes(method, new URL(target, origin), outcome)) onChange(account);
        const before = await madeBefore();
        if (begun !== round) return { kind: 'cancelled' };
        // Parsed once, for all that looks into it: an answer may be huge.
        const received = outcome.kind === 'answer' ? outcome.body : '';
        const parsed = parseJson(received);
        const held = answers.put(call, received, parsed);
        const result = shown(outcome, parsed);
        noted({ result, tries, before }, received);
        return {
          kind: 'answered',
          answered: { call, at, tries, result, ...(goesWhole(result) && { text: received }) },
          ...(parsed && { table: held.table({ from: 0, count: firstRows }) }),
        };
      } catch (problem) {
        if (problem instanceof WriteStopped) {
          void history.remove([call]).catch(() => undefined);
          return { kind: 'stopped', why: problem.why };
        }
        if (!leaving.signal.aborted) throw problem;
        if (isChange) unknown(await madeBefore());
        return { kind: 'cancelled' };
      } finally {
        underWay.delete(call);
      }
    },
    cancel: (call) => underWay.get(call)?.abort(),
    forget() {
      round += 1;
      answers.forget();
      history.forget();
      void befores.forget().catch(() => undefined);
    },
    async prepare({ id, method, target, body }, { effect, notifies }) {
      const credential = await credentialOf(id);
      const { account, origin } = credential;
      const begun = round;
      const [{ does, before }, until] = await Promise.all([
        previewWrite({ method, target, body, effect, notifies }, reading(credential)),
        guard.openUntil(account),
      ]);
      const url = new URL(target, origin).href;
      const slip = await guard.prepare(
        { account, method, url, body },
        does.typeName ? does.record : undefined,
      );
      // Without it a change can be made all the same, only not put back.
      if (before !== undefined && begun === round) await befores.keep(slip, before).catch(() => undefined);
      return { ...does, slip, guarded: until !== null };
    },
    async verify({ id, method, body }, call, place) {
      const credential = await credentialOf(id);
      const before = await beforeOf(call);
      const checked = await checkWrite({ method, body, before }, place, reading(credential));
      return { ...checked, before: before !== undefined };
    },
    before: beforeOf,
    async answer(call) {
      const held = await answers.get(call);
      if (!held) throw new CallGone();
      return held;
    },
    writes: async (id) => writesOf((await credentialOf(id)).account),
    async openWrites(id, minutes) {
      const { account } = await credentialOf(id);
      await guard.open(account, minutes * 60_000);
      return writesOf(account);
    },
    async closeWrites(id) {
      const { account } = await credentialOf(id);
      await guard.close(account);
      return writesOf(account);
    },
    budget: async (id) => calls.budget.state((await credentialOf(id)).account),
  };
}

/** Whether a request only reads: what the page asks before it prepares a change. */
export const onlyReads = ({ method, target }: Pick<ConsoleRequest, 'method' | 'target'>): boolean =>
  isRead(method, new URL(target, 'https://account.api-us1.com'));
