import type { Evidence } from '@/utils/activecampaign/doctor';
import { isSlip } from '@/utils/activecampaign/look-alike';
import type { Credential } from '../record';
import type { Subject } from './subject';

/** What the saved accounts tell of a pair without asking anybody. */
export interface FromSaved {
  /** The other keys of the same account, those of the same owner and those that worked last first. */
  readonly others: readonly Credential[];
  /** The same key, saved for another account. */
  readonly sameKey?: Credential | undefined;
  readonly facts: Pick<Evidence, 'nearKey' | 'replacedAt' | 'similar'>;
}

/** Whether the one is a part of the other, or differs from it in at most two characters; undefined where neither. */
function nearness(key: string, saved: string): Evidence['nearKey'] {
  if (key === saved) return undefined;
  if (key.includes(saved) || saved.includes(key)) return 'part';
  return isSlip(key, saved, 2) ? 'slip' : undefined;
}

/** Looks at what is saved. */
export function fromSaved(subject: Subject, saved: readonly Credential[]): FromSaved {
  const rest = saved.filter((one) => one.id !== subject.id);
  const key = subject.key.toLowerCase();
  const ofAccount = rest.filter(({ account }) => account === subject.account);
  const near = ofAccount.map((one) => nearness(key, one.key.toLowerCase())).find(Boolean);
  const replaced = ofAccount.find(({ previous }) => previous?.key.toLowerCase() === key)?.previous;
  const similar = rest.find(
    ({ account }) => account !== subject.account && account.length > 3 && isSlip(account, subject.account, 2),
  );
  const standing = (one: Credential): number =>
    (one.owner?.id === subject.owner?.id ? 2 : 0) + (one.lastCheck?.diagnosis.state === 'good' ? 1 : 0);
  return {
    others: ofAccount
      .filter((one) => one.key.toLowerCase() !== key)
      .sort((one, other) => standing(other) - standing(one)),
    sameKey: rest.find((one) => one.key.toLowerCase() === key && one.account !== subject.account),
    facts: { nearKey: near, replacedAt: replaced?.replacedAt, similar: similar?.account },
  };
}
