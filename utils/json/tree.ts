import { at, childOf } from './place';
import { placeAt, type Steps, sizeOf } from './steps';

/** What a value is. */
export type Kind = 'object' | 'list' | 'text' | 'number' | 'boolean' | 'null';

/** One line of the tree: a value, and what can be said of it on a line. */
export interface TreeNode {
  /** Its name in the object, cut where it is long, or its index in the list, that it is in. */
  readonly name: string | number;
  readonly kind: Kind;
  /** Of a plain value as JSON writes it, cut where it is long; of a text its characters alone. '' otherwise. */
  readonly text: string;
  /** Whether `text` was cut. */
  readonly cut: boolean;
  /** How many values there are in it; 0 for a plain one. */
  readonly size: number;
  /** What the record is called that this is, where that is known. */
  readonly called?: string;
  /** A whole number with more digits than JavaScript keeps: the answer's text has them all. */
  readonly rounded?: true;
}

/** Some of the values inside another. */
export interface Inside {
  /** The value that they are in. */
  readonly whole: TreeNode;
  readonly nodes: readonly TreeNode[];
}

/** Characters of a value, or of a name, that a line shows. */
export const shownLength = 300;

/** What a value is. */
export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'object';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'boolean' : 'number';
}

/** What a record is called; '' where it is none that has a name. */
export type CalledOf = (value: unknown) => string;

/** One line for a value. */
export function nodeOf(name: string | number, value: unknown, calledOf?: CalledOf): TreeNode {
  const kind = kindOf(value);
  const shown = typeof name === 'string' ? name.slice(0, shownLength) : name;
  if (kind === 'list' || kind === 'object') {
    const called = kind === 'object' ? calledOf?.(value).slice(0, 80) : '';
    return { name: shown, kind, text: '', cut: false, size: sizeOf(value), ...(called && { called }) };
  }
  const text = kind === 'text' ? (value as string) : String(value ?? null);
  return {
    name: shown,
    kind,
    text: text.slice(0, shownLength),
    cut: text.length > shownLength,
    size: 0,
    ...(Number.isInteger(value) && !Number.isSafeInteger(value) && { rounded: true }),
  };
}

/**
 * Some of the values inside the one that steps lead to: `count` of them from the `from`th on, so that a huge list never
 * has to be handed over whole. Undefined where the steps lead nowhere.
 */
export function inside(
  whole: unknown,
  steps: Steps,
  from: number,
  count: number,
  calledOf?: CalledOf,
): Inside | undefined {
  const place = placeAt(whole, steps);
  if (!place) return undefined;
  const value = at(whole, place);
  const line = (name: string | number) => nodeOf(name, childOf(value, name), calledOf);
  const names = Array.isArray(value)
    ? Array.from({ length: Math.max(0, Math.min(count, value.length - from)) }, (_, index) => from + index)
    : typeof value === 'object' && value !== null
      ? Object.keys(value).slice(from, from + count)
      : [];
  return { whole: nodeOf(place.at(-1) ?? '', value), nodes: names.map(line) };
}
