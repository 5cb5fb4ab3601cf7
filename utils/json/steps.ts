import { childOf, type Place } from './place';

/**
 * A way into JSON by position: which of its values, each time. Unlike names, which may be of any length, positions make
 * small messages. [] is the whole.
 */
export type Steps = readonly number[];

/** How deep a page asks for values: far deeper than any answer of an API, and shallow enough for recursion. */
export const deepest = 500;

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** How many values there are in a value; 0 in a plain one. */
export function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isContainer(value) ? Object.keys(value).length : 0;
}

/** The name or index of the value at a position. Undefined where there is none. */
export function nameAt(value: unknown, step: number): string | number | undefined {
  if (Array.isArray(value)) return step < value.length ? step : undefined;
  return isContainer(value) ? Object.keys(value)[step] : undefined;
}

/** The names and indexes that steps come by; undefined where they lead nowhere. */
export function placeAt(whole: unknown, steps: Steps): Place | undefined {
  const place: (string | number)[] = [];
  let value = whole;
  for (const step of steps) {
    const name = nameAt(value, step);
    if (name === undefined) return undefined;
    place.push(name);
    value = childOf(value, name);
  }
  return place;
}

/** A way, and how many values there are at each of its stages: enough to open it without looking. */
export interface Way {
  readonly steps: Steps;
  /** Of the whole, then of each value on the way but the last. */
  readonly sizes: readonly number[];
}

/** Finds the steps of places; what it has counted once it remembers. */
export function createWayfinder(whole: unknown): (place: Place) => Way | undefined {
  const positions = new WeakMap<object, ReadonlyMap<string, number>>();
  const positionsIn = (value: object): ReadonlyMap<string, number> => {
    const known = positions.get(value);
    if (known) return known;
    const made = new Map(Object.keys(value).map((name, index) => [name, index]));
    positions.set(value, made);
    return made;
  };
  return (place) => {
    const steps: number[] = [];
    const sizes: number[] = [];
    let value = whole;
    for (const name of place) {
      if (!isContainer(value)) return undefined;
      const step = Array.isArray(value) ? name : positionsIn(value).get(String(name));
      if (typeof step !== 'number') return undefined;
      steps.push(step);
      sizes.push(Array.isArray(value) ? value.length : positionsIn(value).size);
      value = childOf(value, name);
    }
    return { steps, sizes };
  };
}
