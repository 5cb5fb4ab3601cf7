import { expect, test } from 'vitest';
import { readIntegration, recordOfIntegration } from '@/utils/credentials/integrations/record';

const whole = {
  id: 'i-1',
  credential: 'c-1',
  kind: 'zapier',
  name: 'New leads',
  address: 'https://zapier.com/app/zaps',
  keeper: 'Nora',
  notes: 'Three Zaps',
  createdAt: 5,
  changedAt: 9,
} as const;

test('a record is read as it was written', () => {
  expect(readIntegration(JSON.parse(JSON.stringify(recordOfIntegration(whole))))).toEqual(whole);
});

const record = (fields: object): unknown => ({ version: 1, ...whole, ...fields });

test.each<[string, object, object]>([
  ['a kind that is not known here', { kind: 'teleporter' }, { kind: 'other' }],
  ['notes that are no text', { notes: 7 }, { name: 'New leads' }],
  ['times that are none', { createdAt: 'x', changedAt: Number.NaN }, { createdAt: 0 }],
])('%s is put right, and costs nothing else', (_what, fields, expected) => {
  expect(readIntegration(record(fields))).toMatchObject(expected);
});

test.each(['javascript:alert(1)', 'http://zapier.com', 'https://a:b@zapier.com'])(
  'the address %s is left out, since it becomes a link',
  (address) => {
    const read = readIntegration(record({ address }));
    expect(read).toMatchObject({ name: 'New leads' });
    expect(read).not.toHaveProperty('address');
  },
);

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'hello'],
  ['no version', { ...whole }],
  ['a newer version', record({ version: 2 })],
  ['an id that no message could name', record({ id: 'a/b' })],
  ['a credential that no message could name', record({ credential: '../x' })],
  ['no name', record({ name: '' })],
  ['a key in its notes', record({ notes: 'ab'.repeat(36) })],
])('%s is no integration', (_what, value) => {
  expect(readIntegration(value)).toBeUndefined();
});
