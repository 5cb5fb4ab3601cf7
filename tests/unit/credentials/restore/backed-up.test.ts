import { expect, test } from 'vitest';
import { readBackedUp } from '@/utils/credentials/restore/backed-up';
import { keyOf } from '../../support/credentials-world';
import { credential, origin } from './credentials';

const read = (at: string, value: unknown) => readBackedUp(new Map([[at, value]]), 0);

test('a credential is read as it was written', () => {
  const whole = credential('1', { previous: { origin, key: keyOf('2'), replacedAt: 5 } });
  expect(read('credential/a', JSON.parse(JSON.stringify(whole)))).toEqual({
    credentials: [whole],
    integrations: [],
    lost: 0,
    unknown: 0,
  });
});

test('a record of an older version, without what came later, is read with what it lacks left open', () => {
  const { id, account, key, label } = credential('1');
  const { credentials } = read('credential/a', { id, account, origin, key, label });
  expect(credentials).toMatchObject([{ key, environment: 'unmarked', pinned: false, createdAt: 0 }]);
});

test.each<[string, string, unknown]>([
  ['no record', 'credential/a', null],
  ['a text', 'credential/a', 'hello'],
  ['another id than it lies under', 'credential/b', credential('1')],
  ['an id that no message could name', 'credential/a/b', credential('1', { id: 'a/b' })],
  ['an id of the prototype’s, in a path', 'credential/../__proto__', credential('1', { id: '../__proto__' })],
  ['a key that is none', 'credential/a', credential('1', { key: 'x'.repeat(72) })],
  ['an origin that is none', 'credential/a', credential('1', { origin: 'https://' })],
  ['an origin with a path', 'credential/a', credential('1', { origin: `${origin}/api` })],
  ['an origin with a port', 'credential/a', credential('1', { origin: `${origin}:8443` })],
  [
    'an address literal',
    'credential/a',
    credential('1', { account: '10.0.0.1', origin: 'https://10.0.0.1' }),
  ],
  [
    'a host that looks like another',
    'credential/a',
    credential('1', {
      origin: 'https://acme.api-us1.com.evil.example',
      account: 'acme.api-us1.com.evil.example',
    }),
  ],
  [
    'the name of an account that its key does not go to',
    'credential/a',
    credential('1', { origin: 'https://evil.example' }),
  ],
])('%s is lost, and does not throw', (_what, at, value) => {
  expect(read(at, value)).toEqual({ credentials: [], integrations: [], lost: 1, unknown: 0 });
});

test('an earlier pair that could not be saved is left out, and its credential is not', () => {
  const previous = { origin: 'https://', key: keyOf('2'), replacedAt: 5 };
  expect(read('credential/a', credential('1', { previous })).credentials).toEqual([credential('1')]);
});

test('what was damaged in the file counts as lost, and other kinds of records as unknown', () => {
  const records = new Map<string, unknown>([
    ['credential/a', credential('1')],
    ['credential/b', 'x'],
    ['note/1', 'from a newer Keyring'],
  ]);
  expect(readBackedUp(records, 2)).toMatchObject({ lost: 3, unknown: 1 });
});
