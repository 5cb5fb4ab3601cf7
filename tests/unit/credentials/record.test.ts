import { expect, test } from 'vitest';
import { type Credential, readCredential } from '@/utils/credentials/record';
import { rowOf } from '@/utils/credentials/row';
import { keyOf } from '../support/credentials-world';

const whole: Credential = {
  id: 'id-1',
  account: 'acme',
  origin: 'https://acme.api-us1.com',
  key: keyOf('a'),
  appHost: 'acme.activehosted.com',
  label: 'Acme Outdoor',
  environment: 'production',
  colour: 'rust',
  pinned: true,
  owner: { id: '1', name: 'Nora Lindqvist', email: 'nora@acme.test', username: 'nora' },
  lastCheck: { at: 5, diagnosis: { cause: 'offline', state: 'unknown', proof: { familyHost: true, ms: 1 } } },
  previous: { origin: 'https://acme.api-us1.com', key: keyOf('b'), replacedAt: 4 },
  createdAt: 1,
  usedAt: 2,
};

test('a record is read as it was written', () => {
  expect(readCredential(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test.each(['id', 'account', 'origin', 'key', 'label'])('without its %s it is no credential', (field) => {
  expect(readCredential({ ...whole, [field]: undefined })).toBeUndefined();
});

test('an origin that is not https is no origin', () => {
  expect(readCredential({ ...whole, origin: 'http://acme.api-us1.com' })).toBeUndefined();
});

test.each<[string, unknown]>([
  ['colour', 'plaid'],
  ['environment', 7],
  ['owner', { id: 1 }],
  ['lastCheck', { at: 'now' }],
  ['lastCheck', { at: 5, diagnosis: { cause: 'gremlins' } }],
  ['previous', 'x'],
  ['pinned', 'yes'],
  ['usedAt', Number.NaN],
])('an odd %s never hides a key', (field, value) => {
  expect(readCredential({ ...whole, [field]: value })?.key).toBe(whole.key);
});

test('a row holds no key, neither the present nor the earlier one', () => {
  const row = JSON.stringify(rowOf(whole));
  expect(row).not.toContain(keyOf('a'));
  expect(row).not.toContain(keyOf('b'));
  expect(rowOf(whole).replacedAt).toBe(4);
});
