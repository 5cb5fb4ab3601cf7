import { expect, test } from 'vitest';
import { operationById, operations } from '@/utils/activecampaign/operations';
import { integer, outdated, required, text } from '@/utils/activecampaign/operations/fields';
import type { Field } from '@/utils/activecampaign/operations/types';
import { folded, formLayout } from '@/utils/state/console/form-layout';

const names = (fields: readonly Field[]): readonly string[] => fields.map(({ name }) => name);
const many = (count: number): readonly Field[] =>
  Array.from({ length: count }, (_, at) => text(`field${at}`));

test('a few fields are all shown, of many only the first', () => {
  expect(folded(many(8)).more).toEqual([]);
  expect(names(folded(many(9)).shown)).toEqual(names(many(6)));
  expect(folded(many(9)).more).toHaveLength(3);
});

test('what is required is always shown, what is outdated is folded away', () => {
  const {
    shown,
    more,
    outdated: old,
  } = folded([
    ...many(12),
    required(integer('must')),
    outdated(text('old')),
    outdated(required(text('oldButRequired'))),
  ]);
  expect(names(shown)).toEqual(['field0', 'field1', 'field2', 'field3', 'must', 'oldButRequired']);
  expect(more).toHaveLength(8);
  expect(names(old)).toEqual(['old']);
});

test('the columns of a collection become one order, its paging stands apart', () => {
  const contacts = operationById('contacts.list');
  if (!contacts) throw new Error('There is no list of contacts.');
  const { rows, orders, parameters } = formLayout(contacts);
  expect(names(rows)).toEqual(['id_greater', 'limit', 'offset']);
  expect(orders.map(({ column }) => column)).toContain('cdate');
  expect(names(parameters.shown)).toContain('search');
  expect(names(parameters.outdated)).toEqual(['organization']);
});

test('the form of every operation has each of its fields once', () => {
  for (const operation of operations) {
    const { parameters, rows, orders, body } = formLayout(operation);
    const laid = [parameters, ...(body ? [body] : [])].flatMap(({ shown, more, outdated: old }) => [
      ...shown,
      ...more,
      ...old,
    ]);
    const all = [...laid, ...rows, ...orders.map(({ field }) => field)];
    const fields = [...operation.inPath, ...operation.inQuery, ...(operation.body?.fields ?? [])];
    expect(new Set(all), operation.id).toEqual(new Set(fields));
    expect(all, operation.id).toHaveLength(fields.length);
  }
});
