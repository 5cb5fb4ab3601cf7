import { isRecord, parseJson } from '@/utils/activecampaign/diagnosis/json';
import { type Evidence, type Readable, readables } from '@/utils/activecampaign/doctor/types';
import { apiDomain, appDomain, familyLabel } from '@/utils/activecampaign/hosts';
import type { Outcome } from '@/utils/activecampaign/outcome';
import { type CallWorld, read, send } from '@/utils/calls/send';
import type { PairOfAccount } from '../ask';

/** Milliseconds until a probe is given up, and bytes of its answer that are read at most. */
const bounds = { timeout: 10_000, limit: 256 * 1024 };

/** Sends one harmless read. */
const probe = (
  pair: PairOfAccount,
  target: string,
  calls: CallWorld,
  signal?: AbortSignal,
): Promise<Outcome> => {
  const { account, origin, key } = pair;
  return send(read({ account, origin, key, target, ...bounds, signal }), calls);
};

type Reads = NonNullable<Evidence['reads']>;

/** Reads one row of each collection; one that answers neither 200 nor 403 says nothing of permissions. */
export async function tryReads(
  pair: PairOfAccount,
  of: readonly Readable[],
  calls: CallWorld,
  signal?: AbortSignal,
): Promise<Reads> {
  const tried = await Promise.all(
    of.map(async (one) => ({ of: one, outcome: await probe(pair, `/api/3/${one}?limit=1`, calls, signal) })),
  );
  return tried.flatMap(({ of: one, outcome }): Reads => {
    if (outcome.kind !== 'answer') return [];
    const answered = outcome.status === 200 && isRecord(parseJson(outcome.body)?.value);
    return answered || outcome.status === 403 ? [{ of: one, allowed: answered }] : [];
  });
}

/** Every collection that is tried. */
export const allReads: readonly Readable[] = readables;

/** Whether another user's key sees a user of its account. */
export async function seesUser(
  pair: PairOfAccount,
  userId: string,
  calls: CallWorld,
  signal?: AbortSignal,
): Promise<'present' | 'missing' | 'not-told'> {
  const outcome = await probe(pair, `/api/3/users/${encodeURIComponent(userId)}`, calls, signal);
  if (outcome.kind !== 'answer') return 'not-told';
  const json = parseJson(outcome.body)?.value;
  if (outcome.status === 404 && isRecord(json)) return 'missing';
  const user = outcome.status === 200 && isRecord(json) ? json.user : undefined;
  return isRecord(user) && String(user.id) === userId ? 'present' : 'not-told';
}

/**
 * Asks the other host of the account's name (the app's for the API's, and the reverse), without any key: a key goes
 * to its own origin only. Undefined outside the families, and where the browser does not let us reach it.
 */
export async function askTwin(
  { origin, account }: PairOfAccount,
  calls: CallWorld,
  signal?: AbortSignal,
): Promise<Evidence['twin']> {
  const { hostname } = new URL(origin);
  const label = familyLabel(hostname);
  if (!label) return undefined;
  const host = `${label}.${hostname.endsWith(`.${apiDomain}`) ? appDomain : apiDomain}`;
  const keyless = { account, origin: `https://${host}`, key: '' };
  const outcome = await probe(keyless, '/api/3/users/me', calls, signal);
  if (outcome.kind === 'access-removed' || outcome.kind === 'not-allowed') return undefined;
  return { host, answer: twinAnswer(outcome) };
}

function twinAnswer(outcome: Outcome): NonNullable<Evidence['twin']>['answer'] {
  if (outcome.kind === 'redirect') return 'app';
  if (outcome.kind !== 'answer') return 'none';
  const { status, body } = outcome;
  if (status >= 500) return 'trouble';
  if ([401, 403, 429].includes(status) && parseJson(body)) return 'api';
  return status === 404 ? 'nobody' : 'app';
}
