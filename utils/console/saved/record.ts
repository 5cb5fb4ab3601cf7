import * as v from 'valibot';
import {
  type ExchangedRequest,
  methods,
  mostBodyLength,
  mostNameLength,
  mostTargetLength,
  staysOnHost,
  tidyName,
} from '@/utils/exchange/request';

/** A request that a person keeps. Variables stand in it as `{{email}}`. */
export interface SavedRequest extends ExchangedRequest {
  /** Random; names the record. */
  readonly id: string;
  /** When it was saved: ms since 1970. */
  readonly at: number;
  /** When it was removed; it can be brought back for a while. */
  readonly removed?: number | undefined;
}

/** What a person writes of a request. */
export type SavedContent = ExchangedRequest;

/** The version of a record's form. */
export const recordVersion = 1;

const name = v.pipe(v.string(), v.transform(tidyName), v.maxLength(mostNameLength));

/** The shape of what a person writes, wherever it comes from. */
export const contentSchema = v.object({
  name: v.pipe(name, v.minLength(1)),
  folder: v.fallback(name, ''),
  method: v.picklist(methods),
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
