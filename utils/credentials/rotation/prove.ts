import { accountOfHost } from '@/utils/activecampaign/hosts';
import { ask } from '../ask';
import type { Credential } from '../record';
import type { CredentialsWorld } from '../world';
import { markOf } from './mark';
import type { Proof, Rotation } from './record';

/**
 * Tries the old key where it is the credential's earlier one, by one read; nothing is stored. Undefined where it is the
 * present one still: a check of the credential tells of that.
 */
export async function tryOldKey(
  rotation: Pick<Rotation, 'id' | 'oldMark'>,
  credential: Credential | undefined,
  { calls, clock }: Pick<CredentialsWorld, 'calls' | 'clock'>,
): Promise<Proof | undefined> {
  const isOld = async (key: string): Promise<boolean> =>
    (await markOf(rotation.id, key)) === rotation.oldMark;
  if (credential && (await isOld(credential.key))) return undefined;
  const previous = credential?.previous;
  if (!previous || !(await isOld(previous.key))) return { at: clock(), came: 'not-kept' };
  const { origin, key } = previous;
  const account = accountOfHost(new URL(origin).hostname);
  const { cause, owner } = await ask({ account, origin, key }, calls);
  return { at: clock(), came: cause, owner };
}
