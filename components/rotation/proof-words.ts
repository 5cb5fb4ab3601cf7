import type { RotationMessages } from '@/utils/i18n/screens';
import type { RotationShown } from '@/utils/state/shown';

type Proof = RotationShown['old'];
type Owner = RotationShown['owner'];

/** What a user is called. */
export const ownerName = (owner: Owner): string => owner?.name || owner?.email || owner?.username || '';

/** What came of trying the old key. */
export function oldKeyWords(proof: Proof, { rotation: { oldKey }, causes }: RotationMessages): string {
  if (!proof) return oldKey.none;
  if (proof.came === 'not-kept') return oldKey.notKept;
  if (proof.came === 'refused') return oldKey.dead;
  return proof.came === 'works' ? oldKey.works : oldKey.untold(causes[proof.came]);
}

/** What came of trying the key that is used from now on. */
export function newKeyWords(proof: Proof, { rotation: { newKey }, causes }: RotationMessages): string {
  if (!proof || proof.came === 'not-kept') return newKey.none;
  if (proof.came === 'works') return newKey.works(ownerName(proof.owner));
  return proof.came === 'refused' ? newKey.refused : newKey.untold(causes[proof.came]);
}

/** The proof of the key that is used from now on: the other user's, where there is one. */
export const newProof = ({ second, next }: RotationShown): Proof => (second ? second.proof : next?.proof);
