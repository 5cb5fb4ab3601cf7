import * as v from 'valibot';
import type { Method } from '@/utils/activecampaign/operations/types';

/** A request that a person keeps: of no account, so without key and host. Variables stand in it as `{{email}}`. */
export interface SavedRequest {
  /** Random; names the record. */
  readonly id: string;
  readonly name: string;
  /** The name of its folder; '' for none. */
  readonly folder: string;
  readonly method: Method;
  /** Path and query. */
  readonly target: string;
  readonly body: string;
  /** The operation's id, where one is known. */
  readonly operation?: string | undefined;
  /** When it was saved: ms since 1970. */
  readonly at: number;
  /** When it was removed; it can be brought back for a while. */
  readonly removed?: number | undefined;
}

/** What a person writes of a request. */
export type SavedContent = Omit<SavedRequest, 'id' | 'at' | 'removed'>;

/** The version of a record's form. */
export const recordVersion = 1;

export const mostNameLength = 200;
export const mostTargetLength = 8_000;
export const mostBodyLength = 1_000_000;

/** Whether a target stays on the account's own API, whatever an address passes over in it. */
export function staysOnHost(target: string): boolean {
  const origin = 'https://account.api-us1.com';
  try {
    return target.startsWith('/') && new URL(target, origin).origin === origin;
  } catch {
    return false;
  }
}

/** A name as it is kept: on one line, without space around it. */
export const tidyName = (name: string): string => name.replace(/\s+/g, ' ').trim();

const name = v.pipe(v.string(), v.transform(tidyName), v.maxLength(mostNameLength));

/** The shape of what a person writes, wherever it comes from. */
export const contentSchema = v.object({
  name: v.pipe(name, v.minLength(1)),
  folder: v.fallback(name, ''),
  method: v.picklist(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] satisfies readonly Method[]),
  target: v.pipe(v.string(), v.maxLength(mostTargetLength), v.check(staysOnHost)),
  body: v.pipe(v.optional(v.string(), ''), v.maxLength(mostBodyLength)),
  operation: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(mostNameLength))), undefined),
});

const time = v.pipe(v.number(), v.finite());

const schema = v.object({
  version: v.literal(recordVersion),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  ...contentSchema.entries,
  at: v.fallback(time, 0),
  removed: v.fallback(v.optional(time), undefined),
});

/** Reads a record as it came out of the vault; undefined where it is none, or a newer Keyring wrote it. */
export function readSaved(value: unknown): SavedRequest | undefined {
  const reading = v.safeParse(schema, value);
  if (!reading.success) return undefined;
  const { version: _version, ...request } = reading.output;
  return request;
}

/** The record of a request. */
export const recordOf = (request: SavedRequest): unknown => ({ version: recordVersion, ...request });
