import type { CauseId, Diagnosis } from '@/utils/activecampaign/diagnosis';
import { type Evidence, type Examination, reason, type Witness } from '@/utils/activecampaign/doctor';
import { readNetError } from '@/utils/activecampaign/doctor/net-error';
import { nameOf } from '@/utils/activecampaign/doctor/types';
import { isFamilyHost } from '@/utils/activecampaign/hosts';
import { ask } from '../ask';
import type { Credential } from '../record';
import { allReads, askTwin, seesUser, tryReads } from './probes';
import { type FromSaved, fromSaved } from './saved';
import type { Subject } from './subject';
import type { DoctorWorld } from './world';

/** Asked a second time, since the first may have been a passing fault. */
const worthAskingAgain: ReadonlySet<CauseId> = new Set<CauseId>([
  'refused',
  'server-trouble',
  'false-success',
  'not-found',
  'html',
  'broken-json',
  'no-user',
  'not-json',
  'other-answer',
  'cut',
  'interrupted',
]);

/** Told apart by how the other host of the account answers. */
const toldByTwin: ReadonlySet<CauseId> = new Set<CauseId>([
  'wrong-address',
  'not-found',
  'redirected',
  'html',
  'no-user',
  'not-json',
  'broken-json',
  'too-large',
  'other-answer',
  'server-trouble',
  'false-success',
  'timeout',
  'cut',
]);

/** At most so many other keys of the account are asked. */
const mostOthers = 3;

/**
 * Finds the cause of what is wrong with a pair: asks users/me, and then only what the answer leaves open, by reads
 * alone. Nothing is stored or changed. Rejects with the signal's reason where the person gave up, and as the vault
 * does.
 */
export async function examine(
  subject: Subject,
  world: DoctorWorld,
  signal?: AbortSignal,
): Promise<Examination> {
  const { calls } = world;
  const first = await ask(subject, calls, signal);
  const asked: [Diagnosis, ...Diagnosis[]] = [first];
  if (worthAskingAgain.has(first.cause)) asked.push(await ask(subject, calls, signal));
  const { cause } = asked.at(-1) ?? first;
  const { hostname } = new URL(subject.origin);
  const evidence: Evidence = {
    asked,
    host: hostname,
    account: subject.account,
    family: isFamilyHost(hostname),
    keyLength: subject.key.length,
    before: subject.before,
    workedFor: subject.owner,
    repairs: subject.repairs,
  };
  const isFirstWord = asked.length === 1 && (subject.before ?? 'works') === 'works';
  if (cause === 'works' && isFirstWord) {
    return reason({ ...evidence, reads: await tryReads(subject, allReads, calls, signal) });
  }
  if (cause === 'unreachable') {
    return reason({ ...evidence, network: await networkError(subject, world, signal) });
  }
  if (cause === 'refused') return reason({ ...evidence, ...(await ofRefusal(subject, world, signal)) });
  if (!toldByTwin.has(cause)) return reason(evidence);
  const { facts } = fromSaved(subject, (await world.repository.all()).credentials);
  return reason({ ...evidence, ...facts, twin: await askTwin(subject, calls, signal) });
}

/** The same call again, while the browser's own name for its error is listened for. */
async function networkError(
  subject: Subject,
  { calls, networkNames }: DoctorWorld,
  signal: AbortSignal | undefined,
): Promise<Evidence['network']> {
  if (!(await networkNames.permitted())) return 'not-permitted';
  const { error } = await networkNames.during(subject.origin, () => ask(subject, calls, signal));
  return readNetError(error);
}

/** What tells the causes of a refusal apart: another read, and what else is saved. */
async function ofRefusal(
  subject: Subject,
  { calls, repository }: DoctorWorld,
  signal: AbortSignal | undefined,
): Promise<Partial<Evidence>> {
  const reads = await tryReads(subject, ['contacts'], calls, signal);
  if (reads.some(({ allowed }) => allowed)) return { reads };
  const saved = fromSaved(subject, (await repository.all()).credentials);
  const sameKey = await askSameKey(saved, calls, signal);
  return { ...saved.facts, reads, sameKey, witness: await findWitness(subject, saved.others, calls, signal) };
}

/** Asks the other account for which the very same key is saved, at its own address. */
async function askSameKey(
  { sameKey }: FromSaved,
  calls: DoctorWorld['calls'],
  signal: AbortSignal | undefined,
): Promise<Evidence['sameKey']> {
  if (!sameKey) return undefined;
  const { cause } = await ask(sameKey, calls, signal);
  return { account: sameKey.account, works: cause === 'works' };
}

/** The first other key of the account that works, and whether its user sees the owner of the one in question. */
async function findWitness(
  { owner }: Subject,
  others: readonly Credential[],
  calls: DoctorWorld['calls'],
  signal: AbortSignal | undefined,
): Promise<Witness | undefined> {
  for (const other of others.slice(0, mostOthers)) {
    const said = await ask(other, calls, signal);
    if (said.cause !== 'works' || !said.owner) continue;
    const name = nameOf(said.owner);
    if (!owner) return { name, sees: 'not-told' };
    if (said.owner.id === owner.id) return { name, sees: 'itself' };
    return { name, sees: await seesUser(other, owner.id, calls, signal) };
  }
  return undefined;
}
