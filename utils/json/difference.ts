import { type Place, pathText } from './place';

/** One value that would become another. */
export interface Difference {
  /** As JSONPath: `$.firstName`. */
  readonly at: string;
  /** As JSON; missing where there was none. */
  readonly before?: string;
  readonly after: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** ActiveCampaign answers ids and flags as text where it takes numbers: 1 and "1" are the same. */
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other) ||
  (typeof one !== 'object' && typeof other !== 'object' && String(one ?? '') === String(other ?? ''));

/**
 * What `next` changes in `present`: only what it names, since what an update leaves out stays. Lists are compared
 * whole.
 */
export function differences(present: unknown, next: unknown, place: Place = []): readonly Difference[] {
  if (isObject(next) && (isObject(present) || present === undefined)) {
    return Object.entries(next).flatMap(([name, value]) =>
      differences(isObject(present) && Object.hasOwn(present, name) ? present[name] : undefined, value, [
        ...place,
        name,
      ]),
    );
  }
  if (same(present, next)) return [];
  const after = JSON.stringify(next) ?? 'null';
  return [
    present === undefined
      ? { at: pathText(place), after }
      : { at: pathText(place), before: JSON.stringify(present), after },
  ];
}
