import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import { ask, samePair } from './ask';
import { withCheck } from './check';
import { reconcile } from './reconcile';
import type { Credential } from './record';
import type { CredentialsWorld } from './world';

/**
 * How many checks are under way at once. Each account has a budget of its own, so this is about sockets and the
 * processor: 300 checks took 9.3 lone ones by this, 10.4 by 64 (medians of `npm run bench -- wall`), and a browser has 256
 * sockets for everybody.
 */
export const checksAtOnce = 128;

/** Ms for which results are gathered before they are written: what a background that ends costs at most. */
const gatheredFor = 1_000;

/** What the run stands on beside the credentials. */
export interface RunWorld extends CredentialsWorld {
  /** Calls back after so many ms. */
  readonly later: (ms: number, work: () => void) => void;
}

interface Result {
  readonly asked: Credential;
  readonly diagnosis: Diagnosis;
  readonly at: number;
}

/** The first credential of every account, then the second of each: those of one account share its five a second. */
export function acrossAccounts(credentials: readonly Credential[]): readonly Credential[] {
  const rounds: Credential[][] = [];
  const seen = new Map<string, number>();
  for (const one of credentials) {
    const round = seen.get(one.account) ?? 0;
    seen.set(one.account, round + 1);
    const present = rounds[round];
    if (present) present.push(one);
    else rounds[round] = [one];
  }
  return rounds.flat();
}

/** Those whose owner has an older credential of the same account that does not work: its key may have been changed. */
const withTwin = (checked: readonly Credential[], all: readonly Credential[]): readonly Credential[] =>
  checked.filter(({ account, owner, createdAt }) =>
    all.some(
      (other) =>
        owner !== undefined &&
        other.account === account &&
        other.owner?.id === owner.id &&
        other.createdAt < createdAt &&
        other.lastCheck?.diagnosis.state !== 'good',
    ),
  );

/**
 * Checks all these credentials, many at once, and keeps the results in few writings. `everyone`: all there are, of
 * which these may be a part. `onResult` hears each result as it comes. Rejects with the signal's reason where it was
 * given up: a check that was cut short has left nothing, and what had been found by then is kept. Rejects too where the
 * results cannot be kept.
 *
 * Results are kept without the accounts' turns: each is for the very pair that was asked, and the records' own queue
 * sees to that.
 */
export async function checkMany(
  credentials: readonly Credential[],
  everyone: readonly Credential[],
  world: RunWorld,
  signal: AbortSignal,
  onResult: (diagnosis: Diagnosis) => void,
): Promise<void> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const latest = new Map(everyone.map((one) => [one.id, one]));
  let found = new Map<string, Result>();
  let writing: Promise<void> = Promise.resolve();
  let waits = false;

  const keep = async (): Promise<void> => {
    const batch = found;
    found = new Map();
    if (batch.size === 0) return;
    const kept = await world.repository.changeAll([...batch.keys()], (current) => {
      const result = batch.get(current.id);
      return result && samePair(current, result.asked)
        ? withCheck(current, result.diagnosis, result.at)
        : current;
    });
    for (const one of kept) latest.set(one.id, one);
  };
  const write = (): Promise<void> => {
    writing = writing.then(keep);
    writing.catch((problem: unknown) => failed.abort(problem));
    return writing;
  };
  const writeSoon = (): void => {
    if (waits) return;
    waits = true;
    world.later(gatheredFor, () => {
      waits = false;
      if (!either.aborted) void write().catch(() => undefined);
    });
  };

  const next = acrossAccounts(credentials).values();
  const oneByOne = async (): Promise<void> => {
    for (const asked of next) {
      either.throwIfAborted();
      const diagnosis = await ask(asked, world.calls, either);
      found.set(asked.id, { asked, diagnosis, at: world.clock() });
      onResult(diagnosis);
      writeSoon();
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: checksAtOnce }, oneByOne));
  await write();
  for (const one of ended) if (one.status === 'rejected') throw one.reason;

  const checked = credentials.flatMap(({ id }) => latest.get(id) ?? []);
  const twins = withTwin(checked, [...latest.values()]);
  await Promise.all(
    twins.map(({ id, account }) =>
      world.inTurn(account, async () => {
        const present = signal.aborted ? undefined : await world.repository.get(id);
        if (present) await reconcile(present, world);
      }),
    ),
  );
}
