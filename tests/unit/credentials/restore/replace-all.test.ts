import { expect, test } from 'vitest';
import type { Credential } from '@/utils/credentials/record';
import { type Change, mayReplace, planRestore } from '@/utils/credentials/restore/plan';
import { credential, sam } from './credentials';

const backedUp = (credentials: readonly Credential[], lost = 0) => ({
  credentials,
  integrations: [],
  lost,
  unknown: 0,
});
const nothing = { credentials: [], integrations: [] };
const replace = (backup: readonly Credential[], present: readonly Credential[]) =>
  planRestore('replace', backedUp(backup), { ...nothing, credentials: present }, () => 'new')?.changes ?? [];

const other = { account: 'other', origin: 'https://other.api-us1.com' };

test.each<[string, Credential[], Credential[], Change['kind'][]]>([
  ['nothing is here', [credential('1')], [], ['added']],
  ['the same is here', [credential('1')], [credential('1')], ['same']],
  ['the same under another id', [credential('1', { id: 'b' })], [credential('1')], ['same']],
  ['the same key under another name', [credential('1')], [credential('1', { label: 'X' })], ['details']],
  ['the same record with another key', [credential('2')], [credential('1')], ['other-key']],
  ['the same owner with another key', [credential('2', { id: 'b' })], [credential('1')], ['other-key']],
  ['another owner', [credential('2', { id: 'b', owner: sam })], [credential('1')], ['added', 'removed']],
  ['another account', [credential('1', { ...other })], [credential('1')], ['added', 'removed']],
  ['an empty backup', [], [credential('1'), credential('2', { id: 'b' })], ['removed', 'removed']],
  [
    'the surest likeness goes first: the same key, then the same record',
    [credential('2', { id: 'a' }), credential('1', { id: 'b' })],
    [credential('1', { id: 'a' }), credential('3', { id: 'c' })],
    ['other-key', 'same'],
  ],
])('%s', (_what, backup, present, kinds) => {
  expect(replace(backup, present).map(({ kind }) => kind)).toEqual(kinds);
});

test('afterwards there are the credentials of the backup and no others, each under an id of its own', () => {
  const present = [credential('1'), credential('2', { id: 'b', ...other }), credential('3', { id: 'c' })];
  const backup = [
    credential('9', { id: 'b', label: 'Nine' }),
    credential('1', { id: 'z' }),
    credential('8', { id: 'c', account: 'third', origin: 'https://third.api-us1.com' }),
  ];
  const held = new Map(present.map((one) => [one.id, one]));
  for (const change of replace(backup, present)) {
    if ('after' in change) held.set(change.after.id, change.after);
    else if (change.kind === 'removed') held.delete(change.before.id);
  }
  const bare = (credentials: Iterable<Credential>) =>
    [...credentials].map(({ id: _id, ...rest }) => rest).sort((one, two) => (one.key < two.key ? -1 : 1));
  expect(bare(held.values())).toEqual(bare(backup));
});

test('a backup with losses takes nothing’s place, but can be merged', () => {
  const damaged = backedUp([credential('1')], 1);
  expect(mayReplace(damaged)).toBe(false);
  expect(planRestore('replace', damaged, nothing, () => 'new')).toBeUndefined();
  expect(planRestore('merge', damaged, nothing, () => 'new')?.changes).toHaveLength(1);
});
