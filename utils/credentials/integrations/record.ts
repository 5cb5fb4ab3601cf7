import * as v from 'valibot';
import {
  type IntegrationContent,
  integrationLimits,
  readContent,
} from '@/utils/activecampaign/integrations/content';
import { type IntegrationKind, kindIds } from '@/utils/activecampaign/integrations/kinds';

/** A place where a credential is used: what breaks when its key does. No key is in it. */
export interface Integration extends IntegrationContent {
  /** Random; names the record. */
  readonly id: string;
  /** The id of the credential it uses. */
  readonly credential: string;
  /** When it was noted: ms since 1970. */
  readonly createdAt: number;
  /** When its key was last changed there: ms since 1970. */
  readonly changedAt?: number | undefined;
}

/** An integration as it lies in the vault: one that was removed can be brought back for a while. */
export interface StoredIntegration extends Integration {
  /** Ms since 1970. */
  readonly removedAt?: number | undefined;
}

/** The version of a record's form. */
const recordVersion = 1;

/** What the ids of these records begin with. */
export const integrationPrefix = 'integration/';

/** Where the record with this id lies in the vault, and in a backup. */
export const integrationId = (id: string): string => `${integrationPrefix}${id}`;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const time = v.pipe(v.number(), v.finite());
const text = (most: number) => v.fallback(v.optional(v.pipe(v.string(), v.maxLength(most))), undefined);

const schema = v.object({
  version: v.literal(recordVersion),
  id,
  credential: id,
  // A kind that a newer Keyring knows is none of ours, and the rest is worth keeping.
  kind: v.fallback(v.picklist(kindIds), 'other' satisfies IntegrationKind),
  name: v.pipe(v.string(), v.maxLength(integrationLimits.name)),
  address: text(integrationLimits.address),
  keeper: text(integrationLimits.keeper),
  notes: text(integrationLimits.notes),
  createdAt: v.fallback(time, 0),
  changedAt: v.fallback(v.optional(time), undefined),
  removedAt: v.fallback(v.optional(time), undefined),
});

/**
 * Reads a record as it came out of the vault or a backup; undefined where it is none. An address that could not have
 * been typed is left out: it becomes a link.
 */
export function readIntegration(value: unknown): StoredIntegration | undefined {
  const reading = v.safeParse(schema, value);
  if (!reading.success) return undefined;
  const { version: _version, id, credential, createdAt, changedAt, removedAt, ...typed } = reading.output;
  const whole = readContent(typed);
  const read = whole.ok ? whole : readContent({ ...typed, address: undefined });
  if (!read.ok) return undefined;
  return {
    id,
    credential,
    ...read.content,
    createdAt,
    ...(changedAt !== undefined && { changedAt }),
    ...(removedAt !== undefined && { removedAt }),
  };
}

/** The record of an integration. */
export const recordOfIntegration = (integration: StoredIntegration): unknown => ({
  version: recordVersion,
  ...integration,
});
