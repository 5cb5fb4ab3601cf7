import type { AddressProblem, AddressRepair } from '../address';
import type { CauseId, Diagnosis } from '../diagnosis';
import type { AccountId } from '../hosts';
import type { Owner } from '../owner';
import type { NetError } from './net-error';

/** Collections that a harmless read of one row is tried on, to see what a group lets its users do. */
export const readables = ['contacts', 'lists', 'tags', 'deals', 'automations', 'campaigns'] as const;

export type Readable = (typeof readables)[number];

/** How the other host of the same account's name answers a call without any key. */
export type TwinAnswer =
  /** As the API answers who shows no key. */
  | 'api'
  /** With a page, or by sending elsewhere: there is an account, and this is its app. */
  | 'app'
  /** 404: nobody knows the account there. */
  | 'nobody'
  /** 5xx. */
  | 'trouble'
  /** Not at all. */
  | 'none';

/** What is known of a pair that does not do what it should. Facts alone, without any key. */
export interface Evidence {
  /** What came of GET users/me with this very pair, in the order it was asked: at least one. */
  readonly asked: readonly [Diagnosis, ...Diagnosis[]];
  /** The API host that was asked. */
  readonly host: string;
  readonly account: AccountId;
  /** Whether the host is of one of ActiveCampaign's two families. */
  readonly family: boolean;
  /** Characters of the key. */
  readonly keyLength: number;
  /** What the last check said before the doctor asked, where there was one. */
  readonly before?: CauseId | undefined;
  /** Whose key it was when this pair last worked at this address; missing where it never did. */
  readonly workedFor?: Owner | undefined;
  /** What had to be changed in the address as it was pasted. */
  readonly repairs?: readonly AddressRepair[] | undefined;
  /** The same key is saved for another account, and whether it works there. */
  readonly sameKey?: { readonly account: AccountId; readonly works: boolean } | undefined;
  /** A key saved for this account contains this one, is contained in it, or differs by a slip of the hand. */
  readonly nearKey?: 'part' | 'slip' | undefined;
  /** A saved account had this key before it was replaced by the one it has now. */
  readonly replacedAt?: number | undefined;
  /** Another saved key of the same account, which works. */
  readonly witness?: Witness | undefined;
  /** What a read of one row came to. */
  readonly reads?: readonly { readonly of: Readable; readonly allowed: boolean }[] | undefined;
  readonly twin?: { readonly host: string; readonly answer: TwinAnswer } | undefined;
  /** What the browser calls the network's error; `not-permitted`: it may not be asked; undefined: it said nothing. */
  readonly network?: NetError | 'not-permitted' | undefined;
  /** A saved account whose name is a slip of the hand away from this one. */
  readonly similar?: AccountId | undefined;
}

/** Another user's key of the same account that works, and whether its user sees the one in question. */
export interface Witness {
  readonly name: string;
  readonly sees: 'itself' | 'present' | 'missing' | 'not-told';
}

/** One fact that a finding rests on, beside what ActiveCampaign answered. */
export type Fact =
  | { readonly id: 'refused-twice' }
  | { readonly id: 'works-now' }
  | { readonly id: 'worked-before'; readonly name: string }
  | { readonly id: 'witness-works'; readonly name: string }
  | { readonly id: 'witness-sees'; readonly name: string }
  | { readonly id: 'witness-misses'; readonly name: string }
  | { readonly id: 'newer-key'; readonly name: string }
  | { readonly id: 'replaced'; readonly at: number }
  | { readonly id: 'works-elsewhere'; readonly account: AccountId }
  | { readonly id: 'key-length'; readonly length: number }
  | { readonly id: 'near-key'; readonly how: 'part' | 'slip' }
  | { readonly id: 'denied'; readonly reads: readonly Readable[] }
  | { readonly id: 'allowed'; readonly reads: readonly Readable[] }
  | { readonly id: 'twin'; readonly host: string; readonly answer: TwinAnswer }
  | { readonly id: 'similar'; readonly account: AccountId }
  | { readonly id: 'net-error'; readonly name: string }
  | { readonly id: 'ending'; readonly removed: string }
  | { readonly id: 'address'; readonly problem: AddressProblem };

/** How sure a finding is: the evidence shows it, or leaves it open beside others. */
export type Certainty = 'shown' | 'possible';

/** What a finding says of the evidence. */
export interface Considered {
  readonly certainty: Certainty;
  readonly facts: readonly Fact[];
}

/** One thing that can be the matter: a file of its own in findings/, named by its id. */
export interface FindingRule {
  readonly id: string;
  /** Undefined where the evidence rules it out, or does not speak of it. */
  consider(evidence: Evidence): Considered | undefined;
}

export const shown = (...facts: readonly Fact[]): Considered => ({ certainty: 'shown', facts });
export const possible = (...facts: readonly Fact[]): Considered => ({ certainty: 'possible', facts });

/** The latest word of users/me. */
export const latest = ({ asked }: Evidence): Diagnosis => asked.at(-1) ?? asked[0];

/** Whether the latest word is one of these. */
export const is = (evidence: Evidence, ...causes: readonly CauseId[]): boolean =>
  causes.includes(latest(evidence).cause);

/** Whether a twin shows that the account is there and the way to ActiveCampaign is open. */
export const twinIsThere = ({ twin }: Evidence): boolean => twin?.answer === 'api' || twin?.answer === 'app';

/** The fact of how the twin answers, where it was asked. */
export const twinFacts = ({ twin }: Evidence): readonly Fact[] => (twin ? [{ id: 'twin', ...twin }] : []);

/** The fact that this very pair worked, where it did. */
export const workedFacts = ({ workedFor }: Evidence): readonly Fact[] =>
  workedFor ? [{ id: 'worked-before', name: nameOf(workedFor) }] : [];

/** How a person is named in one word. */
export const nameOf = (owner: Owner): string => owner.name || owner.username || owner.email || owner.id;
