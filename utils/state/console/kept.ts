import { operationById } from '@/utils/activecampaign/operations';
import type { Method } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import type { Spot } from '@/utils/activecampaign/requests/spot';
import { emptyRequest } from '@/utils/activecampaign/requests/start';
import type { VariableValues } from '@/utils/activecampaign/requests/variables';
import type { Refused, WrittenRequest } from './request';

/** What outlives a console: the request in it, and those of other operations that were begun before. */
export interface Kept {
  readonly present: WrittenRequest | undefined;
  /** The latest first. */
  readonly left: readonly WrittenRequest[];
  /** The values that were given for variables. */
  readonly values: VariableValues;
  /** The id of the saved request that the present one was opened from. */
  readonly saved: string | undefined;
}

/** How many requests of other operations are kept. */
export const leftAtMost = 10;

const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether nothing was filled in yet. */
export const isBlank = ({ operation, draft, refused }: WrittenRequest): boolean => {
  if (!operation || refused.length > 0) return false;
  const { method, target, body } = emptyRequest(operation);
  return draft.method === method && draft.target === target && draft.body.trim() === body;
};

const stored = ({ operation, draft, refused }: WrittenRequest) => ({
  ...(operation && { operation: operation.id }),
  draft,
  refused,
});

/** The text in which it is kept; '' where there is nothing to keep. */
export function keptText({ present, left, values, saved }: Kept): string {
  const worth = present && !isBlank(present) ? present : undefined;
  const others = left.filter((one) => !isBlank(one)).slice(0, leftAtMost);
  if (!worth && others.length === 0) return '';
  return JSON.stringify({
    ...(worth && { present: stored(worth), saved }),
    left: others.map(stored),
    values: [...values],
  });
}

function draftOf(value: unknown): RequestDraft | undefined {
  if (!isObject(value)) return undefined;
  const { target, body } = value;
  const method = methods.find((one) => one === value.method);
  return method && typeof target === 'string' && typeof body === 'string'
    ? { method, target, body }
    : undefined;
}

function spotOf(value: unknown): Spot | undefined {
  if (!isObject(value)) return undefined;
  const { name, place } = value;
  if ((value.in === 'path' || value.in === 'query') && typeof name === 'string')
    return { in: value.in, name };
  const isPlace =
    Array.isArray(place) && place.every((step) => typeof step === 'string' || typeof step === 'number');
  return value.in === 'body' && isPlace ? { in: 'body', place } : undefined;
}

function refusedOf(value: unknown): Refused | undefined {
  if (!isObject(value)) return undefined;
  const spot = spotOf(value.spot);
  return spot && typeof value.typed === 'string' ? { spot, typed: value.typed } : undefined;
}

const listOf = <T>(value: unknown, read: (one: unknown) => T | undefined): T[] =>
  Array.isArray(value) ? value.map(read).filter((one) => one !== undefined) : [];

function writtenOf(value: unknown): WrittenRequest | undefined {
  if (!isObject(value)) return undefined;
  const draft = draftOf(value.draft);
  if (!draft) return undefined;
  const operation = typeof value.operation === 'string' ? operationById(value.operation) : undefined;
  return { operation, draft, refused: operation ? listOf(value.refused, refusedOf) : [] };
}

const namedValueOf = (value: unknown): readonly [string, string] | undefined =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string'
    ? [value[0], value[1]]
    : undefined;

const nothing: Kept = { present: undefined, left: [], values: new Map(), saved: undefined };

/** Reads what was kept; what is not of its form is left out. */
export function readKept(text: string): Kept {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return nothing;
    return {
      present: writtenOf(value.present),
      left: listOf(value.left, writtenOf).slice(0, leftAtMost),
      values: new Map(listOf(value.values, namedValueOf)),
      saved: typeof value.saved === 'string' ? value.saved : undefined,
    };
  } catch {
    return nothing;
  }
}
