import { expect, test } from 'vitest';
import type { Credential } from '@/utils/credentials/record';
import { mergeChanges } from '@/utils/credentials/restore/merge';
import type { Change } from '@/utils/credentials/restore/plan';
import { hexOf, oneOf, seeded } from '../../activecampaign/seeded';
import { keyOf } from '../../support/credentials-world';
import { credential, nora, origin, sam } from './credentials';

const newIds = (): (() => string) => {
  let made = 0;
  return () => `new-${++made}`;
};

const merge = (backup: readonly Credential[], present: readonly Credential[]) =>
  mergeChanges(backup, present, newIds());

const after = (present: readonly Credential[], changes: readonly Change[]): readonly Credential[] => {
  const held = new Map(present.map((one) => [one.id, one]));
  for (const change of changes) if ('after' in change) held.set(change.after.id, change.after);
  return [...held.values()];
};

/** The digits of the keys that are then here, with the earlier one behind a slash. */
const keys = (present: readonly Credential[], changes: readonly Change[]) =>
  after(present, changes).map(({ key, previous }) => `${key[0]}${previous ? `/${previous.key[0]}` : ''}`);

const replaced = (digit: string, replacedAt: number) => ({
  origin,
  key: keyOf(digit),
  owner: nora,
  replacedAt,
});

test.each<[string, Credential[], Credential[], Change['kind'][], string[]]>([
  ['nothing is here', [credential('1')], [], ['added'], ['1']],
  ['the same is here', [credential('1')], [credential('1')], ['same'], ['1']],
  [
    'the same key is here under another id and name',
    [credential('1')],
    [credential('1', { id: 'b', label: 'Other' })],
    ['same'],
    ['1'],
  ],
  [
    'the same key is here under the other host of the account',
    [credential('1')],
    [credential('1', { id: 'b', origin: 'https://acme.activehosted.com' })],
    ['same'],
    ['1'],
  ],
  [
    'the key is here as the earlier one: the backup is old',
    [credential('1')],
    [credential('2', { previous: replaced('1', 200) })],
    ['same'],
    ['2/1'],
  ],
  [
    'the backup has a later key, and knows the one that is here',
    [credential('2', { previous: replaced('1', 200) })],
    [credential('1', { createdAt: 900 })],
    ['later-key'],
    ['2/1'],
  ],
  [
    'the backup has a later key of the same owner, under another id',
    [credential('2', { id: 'b', createdAt: 300 })],
    [credential('1')],
    ['later-key'],
    ['2/1'],
  ],
  [
    'the backup has an earlier key of the same owner',
    [credential('1', { id: 'b' })],
    [credential('2', { createdAt: 300 })],
    ['earlier-key'],
    ['2/1'],
  ],
  [
    'as old as each other: what is here stays',
    [credential('1', { id: 'b' })],
    [credential('2')],
    ['earlier-key'],
    ['2/1'],
  ],
  [
    'an earlier key, but another earlier one is kept already: beside, and nothing is lost',
    [credential('1', { id: 'b' })],
    [credential('3', { previous: replaced('2', 300) })],
    ['beside'],
    ['3/2', '1'],
  ],
  [
    'a later key, but the present one never worked and would be lost: beside',
    [credential('3', { createdAt: 900 })],
    [credential('2', { owner: undefined, previous: replaced('1', 200) })],
    ['beside'],
    ['2/1', '3'],
  ],
  [
    'another owner of the account',
    [credential('2', { id: 'b', owner: sam, createdAt: 900 })],
    [credential('1')],
    ['beside'],
    ['1', '2'],
  ],
  [
    'another owner under the same id',
    [credential('2', { owner: sam, createdAt: 900 })],
    [credential('1')],
    ['beside'],
    ['1', '2'],
  ],
  [
    'an owner that nobody knows, under another id',
    [credential('2', { id: 'b', owner: undefined, createdAt: 900 })],
    [credential('1')],
    ['beside'],
    ['1', '2'],
  ],
  [
    'an owner that nobody knows, but the same record',
    [credential('2', { owner: undefined, createdAt: 900 })],
    [credential('1')],
    ['later-key'],
    ['2/1'],
  ],
  [
    'the same id, but another account',
    [credential('2', { account: 'other', origin: 'https://other.api-us1.com' })],
    [credential('1')],
    ['added'],
    ['1', '2'],
  ],
  [
    'two of one owner in the backup, as they lay there',
    [credential('1'), credential('2', { id: 'b', createdAt: 300 })],
    [],
    ['added', 'added'],
    ['1', '2'],
  ],
  [
    'two of one owner in the backup, one of them here: that one is not taken for the other',
    [credential('3', { id: 'c', createdAt: 900 }), credential('1')],
    [credential('1')],
    ['same', 'beside'],
    ['1', '3'],
  ],
])('%s', (_what, backup, present, kinds, expected) => {
  const changes = merge(backup, present);
  expect(changes.map(({ kind }) => kind)).toEqual(kinds);
  expect(keys(present, changes)).toEqual(expected);
  const ids = after(present, changes).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('name and marks stay as they are here, and a check goes with its key', () => {
  const check = {
    at: 5,
    diagnosis: { cause: 'works', state: 'good', proof: { familyHost: true, ms: 1 } },
  } as const;
  const here = credential('1', {
    label: 'Mine',
    colour: 'rust',
    pinned: true,
    usedAt: 7,
    appHost: 'acme.activehosted.com',
  });
  const saved = credential('2', {
    label: 'Theirs',
    createdAt: 900,
    lastCheck: check,
    appHost: 'x.activehosted.com',
  });
  const [change] = merge([saved], [here]);
  expect(change).toMatchObject({
    kind: 'later-key',
    after: { ...here, key: keyOf('2'), lastCheck: check, previous: { key: keyOf('1'), replacedAt: 900 } },
  });
});

/** Credentials of a few accounts, owners, ids and keys, so that they meet in every way. */
function some(random: () => number): Credential[] {
  const many = Array.from({ length: Math.floor(random() * 6) }, () => {
    const account = oneOf(['acme', 'other'], random);
    const pair = (): { origin: string; key: string } => ({
      origin: `https://${account}.${oneOf(['api-us1.com', 'activehosted.com'], random)}`,
      key: oneOf(['1', '2', '3', '4', '5'], random).repeat(72),
    });
    const owner = () => oneOf([nora, sam, undefined], random);
    return credential('1', {
      ...pair(),
      id: oneOf(['a', 'b', 'c', 'd', 'e', 'f'], random),
      account,
      owner: owner(),
      label: hexOf(4, random),
      createdAt: Math.floor(random() * 5),
      previous:
        random() < 0.4 ? { ...pair(), owner: owner(), replacedAt: Math.floor(random() * 5) } : undefined,
    });
  });
  return [...new Map(many.map((one) => [one.id, one])).values()];
}

test('whatever meets: no present key is lost, none of the backup is left out, and again changes nothing', () => {
  const random = seeded(11);
  const seen = new Set<string>();
  const named = ({ account, key }: { account: string; key: string }) => `${account} ${key}`;
  for (let round = 0; round < 3_000; round++) {
    const [backup, present] = [some(random), some(random)];
    const changes = merge(backup, present);
    for (const { kind } of changes) seen.add(kind);
    const then = after(present, changes);
    const held = new Set(
      then.flatMap((one) => [
        named(one),
        ...(one.previous ? [named({ ...one, key: one.previous.key })] : []),
      ]),
    );
    for (const one of [...backup, ...present]) expect(held).toContain(named(one));
    expect(then.length).toBeGreaterThanOrEqual(present.length);
    for (const one of present) {
      const { label, account } = then.find(({ id }) => id === one.id) ?? {};
      expect({ label, account }).toEqual({ label: one.label, account: one.account });
    }
    expect(new Set(merge(backup, then).map(({ kind }) => kind)).difference(new Set(['same']))).toEqual(
      new Set(),
    );
  }
  expect([...seen].sort()).toEqual(['added', 'beside', 'earlier-key', 'later-key', 'same']);
});
