import { describe, expect, test } from 'vitest';
import { operations } from '@/utils/activecampaign/operations';
import type { Field, FieldType, Json } from '@/utils/activecampaign/operations/types';
import { fieldsOf } from './fields-of';

/** What an example of each type must look like; undefined where anything goes. */
const shapes: Partial<Record<FieldType, (value: Json) => boolean>> = {
  text: (value) => typeof value === 'string',
  'long-text': (value) => typeof value === 'string',
  email: (value) => /^[^\s@]+@[^\s@]+\.[a-z]+$/.test(String(value)),
  url: (value) => URL.canParse(String(value)),
  id: (value) => typeof value === 'string' && value !== '',
  integer: (value) => Number.isInteger(value),
  cents: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  flag: (value) => value === 0 || value === 1,
  date: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)),
  'date-time': (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(String(value)),
};

const fits = (type: FieldType, value: Json) => shapes[type]?.(value) ?? true;

function problemOf(field: Field): string | undefined {
  const { type, example, choices, fields, of, picks, required } = field;
  const holdsFields = type === 'object' || type === 'objects';
  if (holdsFields !== (fields !== undefined)) return 'fields go with objects';
  if (holdsFields) return fields?.length === 0 ? 'no fields' : undefined;
  if (required && example === undefined) return 'required without an example';
  if ((type === 'values') !== (of !== undefined)) return 'of goes with values';
  if ([type, of].includes('choice') !== (choices !== undefined)) return 'choices go with a choice';
  if (picks && ![type, of].some((one) => one === 'id' || one === 'integer')) return 'picks something else';
  if (example === undefined) return undefined;
  const chosen = Array.isArray(example) ? example : [example];
  if (choices && !chosen.every((one) => choices.includes(one))) return 'example is no choice';
  if (of === undefined) return fits(type, example) ? undefined : `example is no ${type}`;
  if (!Array.isArray(example) || example.length === 0) return 'example is no list';
  return example.every((one) => fits(of, one)) ? undefined : `example is not of ${of}`;
}

/** All texts in a value. */
const textsIn = (value: Json | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap((one) => textsIn(one)) : [];
};

describe('the examples', () => {
  test('fit the types of their fields, and no required field lacks one', () => {
    const problems = operations.flatMap((operation) =>
      fieldsOf(operation).flatMap((field) => {
        const problem = problemOf(field);
        return problem ? [`${operation.id} ${field.name}: ${problem}`] : [];
      }),
    );
    expect(problems).toEqual([]);
  });

  test('name no real host and no real person’s address', () => {
    const texts = operations.flatMap((operation) =>
      fieldsOf(operation).flatMap(({ example }) => textsIn(example)),
    );
    const hosts = texts.flatMap((text) =>
      [...text.matchAll(/(?:https?:\/\/|@)([\w-]+(?:\.[\w-]+)+)/g)].map(([, host]) => host ?? ''),
    );
    expect(hosts.length).toBeGreaterThan(20);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });
});
