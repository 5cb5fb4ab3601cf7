import { type Field, type FieldType, filterOperators, type Json, type Pickable } from './types';

type More = Omit<Field, 'name' | 'type'>;

const field =
  (type: FieldType) =>
  (name: string, example?: Json, more: More = {}): Field => ({
    name,
    type,
    ...(example !== undefined && { example }),
    ...more,
  });

/** Marks a field that must be filled in. */
export const required = (one: Field): Field => ({ ...one, required: true });

/** Marks a field that ActiveCampaign no longer wants. */
export const outdated = (one: Field): Field => ({ ...one, deprecated: true });

export const text = field('text');
export const longText = field('long-text');
export const email = field('email');
export const url = field('url');
export const secret = field('secret');
export const integer = field('integer');
export const number = field('number');
export const boolean = field('boolean');
export const flag = field('flag');
export const date = field('date');
export const dateTime = field('date-time');
export const cents = field('cents');
export const customValue = field('custom-value');
export const json = field('json');

/** The id of a record that is typed. */
export const id = (name: string, example: Json = '1', more: More = {}): Field =>
  field('id')(name, example, more);

/** The id of a record that can be picked by its name. */
export const pick = (name: string, picks: Pickable, more: More = {}): Field =>
  field('id')(name, '1', { picks, ...more });

/** One of some values; the first is the example, where no other is given. */
export const choice = (name: string, choices: readonly (string | number)[], more: More = {}): Field =>
  field('choice')(name, choices[0] ?? '', { choices, ...more });

/** Several plain values of one type. */
export const values = (name: string, of: FieldType, example: readonly Json[], more: More = {}): Field =>
  field('values')(name, example, { of, ...more });

/** An object with fields of its own. */
export const object = (name: string, fields: readonly Field[], more: More = {}): Field =>
  field('object')(name, undefined, { fields, ...more });

/** Several objects, each with these fields. */
export const objects = (name: string, fields: readonly Field[], more: More = {}): Field =>
  field('objects')(name, undefined, { fields, ...more });

/** The page of a collection: at most 100 rows, 20 where nothing is said. */
export const paging: readonly Field[] = [integer('limit', 20), integer('offset', 0)];

/** The order of a collection by one of its columns. */
export const order = (column: string, more: More = {}): Field =>
  choice(`orders[${column}]`, ['ASC', 'DESC'], { words: 'order', ...more });

/** A filter of a collection that is compared in a way of the person's choice. */
export const comparison = (column: string, example: Json, more: More = {}): Field =>
  field('text')(`filters[${column}]`, example, { operators: filterOperators, words: column, ...more });
