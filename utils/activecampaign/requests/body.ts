import type { Json } from '../operations/types';
import { jsonFault } from './json-fault';

/** The body of a draft as JSON, or where it is broken. */
export type BodyReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: Json }
  /** `at`: where it stops being JSON, in UTF-16 units. */
  | { readonly kind: 'broken'; readonly at: number };

/** Reads the text of a body. */
export function readBody(text: string): BodyReading {
  if (text.trim() === '') return { kind: 'empty' };
  try {
    return { kind: 'json', value: JSON.parse(text) as Json };
  } catch {
    return { kind: 'broken', at: jsonFault(text) ?? text.length };
  }
}

/** The text of a body, as a person reads it. */
export const bodyText = (value: Json | undefined): string =>
  value === undefined ? '' : JSON.stringify(value, null, 2);

type Step = string | number;

const isObject = (value: unknown): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a place inside JSON; undefined where there is none. */
export function valueAt(value: Json | undefined, steps: readonly Step[]): Json | undefined {
  let inner = value;
  for (const step of steps) {
    if (Array.isArray(inner) && typeof step === 'number') inner = inner[step] as Json | undefined;
    else if (isObject(inner) && typeof step === 'string' && Object.hasOwn(inner, step)) inner = inner[step];
    else return undefined;
  }
  return inner;
}

/**
 * JSON with another value at a place, all else kept in its order; what is needed on the way there is made. Undefined
 * takes the value away, and with it the objects on the way that become empty.
 */
export function withValueAt(
  value: Json | undefined,
  steps: readonly Step[],
  next: Json | undefined,
): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return next;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? ([...value] as (Json | undefined)[]) : [];
    const changed = withValueAt(list[step], rest, next);
    if (changed === undefined) list.splice(step, 1);
    else list[step] = changed;
    const kept = list.filter((one) => one !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  const entries = isObject(value) ? Object.entries(value) : [];
  const changed = withValueAt(isObject(value) ? value[step] : undefined, rest, next);
  const at = entries.findIndex(([name]) => name === step);
  if (changed === undefined) {
    const kept = entries.filter(([name]) => name !== step);
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  }
  return Object.fromEntries(
    at < 0
      ? [...entries, [step, changed]]
      : entries.map((entry) => (entry[0] === step ? [step, changed] : entry)),
  );
}
