import { expect, test } from 'vitest';
import {
  type ContentProblem,
  type IntegrationContent,
  integrationLimits,
  readContent,
} from '@/utils/activecampaign/integrations/content';
import { isChangeDue } from '@/utils/activecampaign/integrations/due';

const key = '0123456789abcdef'.repeat(4);
const content = (fields: Partial<IntegrationContent> = {}): IntegrationContent => ({
  kind: 'make',
  name: 'Leads',
  ...fields,
});

test.each<[string, string]>([
  ['https://eu1.make.com/12/scenarios?tab=1', 'https://eu1.make.com/12/scenarios?tab=1'],
  ['eu1.make.com', 'https://eu1.make.com/'],
  ['  shop.example/wp-admin  ', 'https://shop.example/wp-admin'],
  ['HTTPS://Shop.Example', 'https://shop.example/'],
])('the address %j is kept as %j', (typed, address) => {
  expect(readContent(content({ address: typed }))).toEqual({ ok: true, content: content({ address }) });
});

test.each<[string, Partial<IntegrationContent>, ContentProblem]>([
  ['no name', { name: ' \n ' }, 'no-name'],
  ['a name that is too long', { name: 'x'.repeat(integrationLimits.name + 1) }, 'too-long'],
  ['notes that are too long', { notes: 'x'.repeat(integrationLimits.notes + 1) }, 'too-long'],
  ['an http address', { address: 'http://shop.example' }, 'address'],
  ['a script', { address: 'javascript:alert(1)' }, 'address'],
  ['a script with slashes', { address: 'javascript://shop.example/%0aalert(1)' }, 'address'],
  ['data', { address: 'data:text/html,x' }, 'address'],
  ['a user and a password', { address: 'https://nora:secret@shop.example' }, 'address'],
  ['no host', { address: 'https://' }, 'address'],
  ['a name without a dot', { address: 'shop' }, 'address'],
  ['words', { address: 'on the server' }, 'address'],
  ['a key as the name', { name: key }, 'key'],
  ['a key in the address', { address: `https://shop.example/?key=${key.toUpperCase()}` }, 'key'],
  ['a key in the notes', { notes: `the key is ${key}!` }, 'key'],
  ['a key for who looks after it', { keeper: key }, 'key'],
])('%s is not kept', (_what, fields, problem) => {
  expect(readContent(content(fields))).toEqual({ ok: false, problem });
});

test('what is empty is left out, and names are on one line', () => {
  const typed = content({ name: ' Leads\n of the  shop ', address: ' ', keeper: '', notes: ' two\nlines ' });
  expect(readContent(typed)).toEqual({
    ok: true,
    content: { kind: 'make', name: 'Leads of the shop', notes: 'two\nlines' },
  });
});

test.each<[string, number, number | undefined, number, boolean]>([
  ['noted after the key was saved', 10, undefined, 5, false],
  ['noted before the key was replaced', 10, undefined, 15, true],
  ['changed after the key was replaced', 10, 20, 15, false],
  ['changed before the key was replaced once more', 10, 20, 25, true],
])('%s', (_what, createdAt, changedAt, keySince, due) => {
  expect(isChangeDue({ createdAt, changedAt }, keySince)).toBe(due);
});
