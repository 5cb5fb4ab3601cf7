import * as v from 'valibot';
import {
  type Colour,
  colours,
  type Environment,
  environments,
  tidyTags,
} from '@/utils/activecampaign/account-marks';
import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import { readDiagnosis } from '@/utils/activecampaign/diagnosis/stored';
import type { Owner } from '@/utils/activecampaign/owner';

/** A check that was made, and what came of it. */
export interface Check {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly diagnosis: Diagnosis;
}

/** What a credential held before it was changed: kept, so that the change can be undone. */
export interface Previous {
  readonly origin: string;
  readonly key: string;
  /** Whose it was; unknown where it never worked. */
  readonly owner?: Owner | undefined;
  /** Milliseconds since 1970. */
  readonly replacedAt: number;
}

/** Who handed a credential over, and what they asked. */
export interface HandedOver {
  /** Who it is from, in the giver's own words. */
  readonly from: string;
  /** When it was taken over: ms since 1970. */
  readonly at: number;
  /** The last day on which the giver wants it used: `2026-12-31`. Nothing keeps to it but people. */
  readonly until?: string | undefined;
}

/** API URL and key of one user of one account. Identity: the account and, once known, the owner's id. */
export interface Credential {
  /** Random; names the record, and says nothing of what is in it. */
  readonly id: string;
  /** The account as utils/activecampaign/address names it. */
  readonly account: string;
  /** `https://acme.api-us1.com`: the one origin the key may travel to. */
  readonly origin: string;
  readonly key: string;
  /** Where the app of the account is, noted when the pair was saved from its page. */
  readonly appHost?: string | undefined;
  readonly label: string;
  readonly environment: Environment;
  readonly colour: Colour;
  readonly pinned: boolean;
  /** Words of the person's own to find and group accounts by. */
  readonly tags?: readonly string[] | undefined;
  /** The user whose key it is; unknown until a check succeeded. */
  readonly owner?: Owner | undefined;
  readonly lastCheck?: Check | undefined;
  readonly previous?: Previous | undefined;
  /** Where somebody else handed this very pair over. */
  readonly handedOver?: HandedOver | undefined;
  /** When the key was saved here: ms since 1970. Missing in records of before; `heldSince` tells it of those too. */
  readonly keySince?: number | undefined;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When it was last saved or copied; orders the list. */
  readonly usedAt: number;
}

const text = v.pipe(v.string(), v.maxLength(2_000));
const time = v.pipe(v.number(), v.finite());

const owner = v.fallback(
  v.optional(v.object({ id: text, name: text, email: text, username: text })),
  undefined,
);

const schema = v.object({
  id: text,
  account: text,
  origin: v.pipe(text, v.startsWith('https://')),
  key: text,
  appHost: v.optional(text),
  label: text,
  environment: v.fallback(v.picklist(environments), 'unmarked'),
  colour: v.fallback(v.picklist(colours), 'slate'),
  pinned: v.fallback(v.boolean(), false),
  tags: v.fallback(
    v.optional(
      v.pipe(
        v.array(v.string()),
        v.transform((tags) => [...tidyTags(tags)]),
      ),
    ),
    undefined,
  ),
  owner,
  lastCheck: v.fallback(
    v.optional(
      v.object({
        at: time,
        diagnosis: v.pipe(
          v.unknown(),
          v.transform(readDiagnosis),
          v.custom<Diagnosis>((read) => read !== null),
        ),
      }),
    ),
    undefined,
  ),
  previous: v.fallback(v.optional(v.object({ origin: text, key: text, owner, replacedAt: time })), undefined),
  handedOver: v.fallback(
    v.optional(v.object({ from: text, at: time, until: v.optional(v.pipe(v.string(), v.isoDate())) })),
    undefined,
  ),
  keySince: v.fallback(v.optional(time), undefined),
  createdAt: v.fallback(time, 0),
  usedAt: v.fallback(time, 0),
});

/** Since when a credential holds the pair it holds: ms since 1970. How old the key itself is, nobody tells. */
export const heldSince = ({ keySince, previous, createdAt }: Credential): number =>
  keySince ?? previous?.replacedAt ?? createdAt;

/**
 * Reads a record as it came out of the vault. What decides where a key goes (id, account, origin, key) must be right;
 * the rest falls back, so that one odd field never hides a key. Undefined: it is no credential.
 */
export function readCredential(value: unknown): Credential | undefined {
  const reading = v.safeParse(schema, value);
  return reading.success ? reading.output : undefined;
}
