import * as v from 'valibot';
import { type CauseId, causeIds } from '@/utils/activecampaign/diagnosis';
import { type IntegrationKind, kindIds } from '@/utils/activecampaign/integrations/kinds';
import type { Owner } from '@/utils/activecampaign/owner';

/** Why a key is replaced. */
export const reasons = ['planned', 'reset-noticed', 'compromised'] as const;
export type Reason = (typeof reasons)[number];

/** What came of trying a key. */
export interface Proof {
  /** Ms since 1970. */
  readonly at: number;
  /** What ActiveCampaign's answer means; `not-kept`: the key is no longer here, so it could not be tried. */
  readonly came: CauseId | 'not-kept';
  /** Whose key it is, where the answer said so. */
  readonly owner?: Owner | undefined;
}

/** The key that took the old one's place. */
export interface NewKey {
  /** Since when Keyring holds it: ms since 1970. */
  readonly at: number;
  /** Tells it again (mark.ts). */
  readonly mark: string;
  readonly proof?: Proof | undefined;
}

/** Another user's credential of the account, to which the integrations move before the old key goes. */
export interface Second {
  readonly credential: string;
  readonly label: string;
  readonly proof?: Proof | undefined;
}

/** One integration that used the old key, as it was last known. */
export interface Use {
  readonly id: string;
  readonly kind: IntegrationKind;
  readonly name: string;
  readonly address?: string | undefined;
  readonly keeper?: string | undefined;
  readonly notes?: string | undefined;
  /** When its key was changed: ms since 1970; undefined: it still is to be. */
  readonly changedAt?: number | undefined;
  /** When its key was changed the time before, for a tick that is taken back. */
  readonly changedBefore?: number | undefined;
}

/**
 * The replacing of one key everywhere. There is no key in it: the old and the new one are told by marks, and lie where
 * the credential keeps them.
 */
export interface Rotation {
  /** Random; names the record. */
  readonly id: string;
  /** The credential's id. */
  readonly credential: string;
  /** The credential as it was called, and its API host: they stay in the record though the credential may go. */
  readonly label: string;
  readonly host: string;
  /** Whose key is replaced, where that is known. */
  readonly owner?: Owner | undefined;
  readonly reason: Reason;
  /** Ms since 1970. */
  readonly startedAt: number;
  /** Tells the old key again. */
  readonly oldMark: string;
  /** The day for which it is planned: `2026-12-31`. */
  readonly day?: string | undefined;
  /** When the person said that all is prepared: ms since 1970. */
  readonly readyAt?: number | undefined;
  readonly second?: Second | undefined;
  /** The new key, once Keyring holds it. */
  readonly next?: NewKey | undefined;
  /** What came of trying the old key. */
  readonly old?: Proof | undefined;
  readonly uses: readonly Use[];
  /** Until when nobody wants to be reminded: ms since 1970. */
  readonly quietUntil?: number | undefined;
  /** When the person finished it: ms since 1970. From then on it stays as it is. */
  readonly finishedAt?: number | undefined;
}

/** The version of a record's form. */
const recordVersion = 1;

/** What the ids of these records begin with. */
export const rotationPrefix = 'rotation/';

/** Where the record with this id lies in the vault. */
export const rotationId = (id: string): string => `${rotationPrefix}${id}`;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const text = v.pipe(v.string(), v.maxLength(2_000));
const time = v.pipe(v.number(), v.finite());
const optional = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.optional(schema), undefined);

const owner = optional(v.object({ id: text, name: text, email: text, username: text }));
const mark = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

const came = v.custom<Proof['came']>(
  (value) => value === 'not-kept' || causeIds.some((one) => one === value),
);
const proof = optional(v.object({ at: time, came, owner }));

const use = v.object({
  id,
  kind: v.fallback(v.picklist(kindIds), 'other' satisfies IntegrationKind),
  name: text,
  address: optional(v.pipe(text, v.startsWith('https://'))),
  keeper: optional(text),
  notes: optional(text),
  changedAt: optional(time),
  changedBefore: optional(time),
});

const schema = v.object({
  version: v.literal(recordVersion),
  id,
  credential: id,
  label: text,
  host: text,
  owner,
  reason: v.fallback(v.picklist(reasons), 'planned'),
  startedAt: time,
  oldMark: mark,
  day: optional(v.pipe(v.string(), v.isoDate())),
  readyAt: optional(time),
  second: optional(v.object({ credential: id, label: text, proof })),
  next: optional(v.object({ at: time, mark, proof })),
  old: proof,
  uses: v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((uses) =>
      uses.flatMap((one) => {
        const reading = v.safeParse(use, one);
        return reading.success ? [reading.output] : [];
      }),
    ),
  ),
  quietUntil: optional(time),
  finishedAt: optional(time),
});

/**
 * Reads a record as it came out of the vault. What it is of must be right; of the rest, what is damaged is as if it had
 * not been found out yet. Undefined: it is none, or a newer Keyring wrote it.
 */
export function readRotation(value: unknown): Rotation | undefined {
  const reading = v.safeParse(schema, value);
  if (!reading.success) return undefined;
  const { version: _version, ...rotation } = reading.output;
  return rotation;
}

/** The record of a rotation. */
export const recordOfRotation = (rotation: Rotation): unknown => ({ version: recordVersion, ...rotation });
