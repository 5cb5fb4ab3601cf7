import type { Environment } from '@/utils/activecampaign/account-marks';
import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import { ask } from '../ask';
import type { Credential } from '../record';
import { type Saving, save } from '../save';
import type { CredentialsWorld } from '../world';
import type { Content } from './content';
import { type HandoverProblem, type HandoverReading, readHandover } from './file';

/** What is in a file, as a page shows it before anything is saved: without the key. */
export interface HandoverShown {
  readonly from: string;
  readonly note: string;
  readonly until?: string | undefined;
  /** The day (UTC) on which it was written. */
  readonly createdAt: string;
  readonly label: string;
  readonly host: string;
  readonly environment: Environment;
  /** Whose key it was when it was handed over. */
  readonly owner?: { readonly name: string; readonly email: string } | undefined;
  /** What a check of the key said just now. */
  readonly diagnosis: Diagnosis;
}

/** What opening a file came to. */
export type HandoverOpened =
  | { readonly kind: 'opened'; readonly handover: HandoverShown }
  | { readonly kind: HandoverProblem };

/** What taking it over came to. */
export type HandoverTaken =
  | { readonly kind: 'taken'; readonly saving: Saving['kind']; readonly credential: Credential }
  | { readonly kind: HandoverProblem };

type Whole = Extract<HandoverReading, { kind: 'ok' }>;

/** Opens a file and checks the key in it, at the key's own address. Nothing is saved. */
export async function openHandover(
  text: string,
  passphrase: string,
  { calls }: CredentialsWorld,
): Promise<HandoverOpened> {
  const reading = await readHandover(text, passphrase);
  if (reading.kind !== 'ok') return { kind: reading.kind };
  const { content, createdAt }: Whole = reading;
  const { account, origin } = content.address;
  const diagnosis = await ask({ account, origin, key: content.key }, calls);
  const { from, note, until, label, environment, owner } = content;
  const host = new URL(origin).host;
  return {
    kind: 'opened',
    handover: { from, note, until, createdAt, label, host, environment, owner, diagnosis },
  };
}

/** Saves what a file holds, as a pasted pair is saved: nothing that is here is overwritten by it. */
export async function takeHandover(
  text: string,
  passphrase: string,
  world: CredentialsWorld,
): Promise<HandoverTaken> {
  const reading = await readHandover(text, passphrase);
  if (reading.kind !== 'ok') return { kind: reading.kind };
  const { content }: { content: Content } = reading;
  const { address, key, label, appHost, environment, from, until } = content;
  const { kind, credential } = await save({ address, key, label, appHost }, world);
  const handedOver = { from, at: world.clock(), ...(until !== undefined && { until }) };
  const isNew = kind === 'saved' || kind === 'beside';
  const marked = await world.repository.change(credential.id, (one) => {
    // A key that the person had already is theirs, whoever hands it over once more.
    if (one.key !== key || (kind === 'already' && !one.handedOver)) return one;
    return { ...one, handedOver, environment: isNew ? environment : one.environment };
  });
  return { kind: 'taken', saving: kind, credential: marked ?? credential };
}
