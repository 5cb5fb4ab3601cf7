import type { Pair } from './types';

/** An object out of a file that may come from anybody: only what is its own is read. */
export type Values = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object itself has under a name; undefined where it is none. */
export const own = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** What lies at a place of names. */
export const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((inner, name) => own(inner, name), value);

/** A text; a number or a truth value as it is written; '' for all else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The entries of an object's own members. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isObject(value) ? Object.entries(value) : [];

/** Whether an entry was switched off. */
const isOff = (entry: unknown): boolean => own(entry, 'disabled') === true || own(entry, 'enabled') === false;

/** Pairs out of a list of entries with a name and a value; those that were switched off stay out. */
export const pairsOf = (list: unknown, name: 'name' | 'key' = 'name'): readonly Pair[] =>
  listOf(list)
    .filter((entry) => !isOff(entry) && textOf(own(entry, name)) !== '')
    .map((entry): Pair => [textOf(own(entry, name)), textOf(own(entry, 'value'))]);

/** Deeper folders are not looked into. */
export const deepest = 30;
