import { expect, test, vi } from 'vitest';
import type { Integration } from '@/utils/credentials/integrations/record';
import { dueNotice } from '@/utils/credentials/notice';
import type { Credential } from '@/utils/credentials/record';
import {
  type RotationGrounds,
  type RotationNotice,
  rotationNotice,
} from '@/utils/credentials/rotation/notice';
import type { Rotation } from '@/utils/credentials/rotation/record';
import { checked } from '../../support/rows';
import { credential, nora } from '../restore/credentials';

const day = 24 * 60 * 60_000;
const now = 100 * day;
const replacedAt = now - day;

/** One whose key was replaced a day ago by another one of the same user. */
const replaced: Credential = {
  ...credential('2'),
  owner: nora,
  label: 'Acme',
  keySince: replacedAt,
  previous: { origin: 'https://acme.api-us1.com', key: '1'.repeat(72), owner: nora, replacedAt },
  lastCheck: checked('good', replacedAt),
};
const use = (id: string, over: Partial<Integration> = {}): Integration => ({
  id,
  credential: replaced.id,
  kind: 'zapier',
  name: id,
  createdAt: 1,
  ...over,
});
const rotation = (id: string, over: Partial<Rotation> = {}): Rotation => ({
  id,
  credential: replaced.id,
  label: 'Acme',
  host: 'acme.api-us1.com',
  reason: 'planned',
  startedAt: 1,
  oldMark: 'o'.repeat(43),
  uses: [],
  ...over,
});
const next = { at: replacedAt, mark: 'n'.repeat(43) };

const notice = (
  over: Partial<RotationGrounds>,
  uses: readonly Integration[],
): Promise<RotationNotice | undefined> =>
  rotationNotice(
    { rotations: [], declined: new Map(), credentials: [replaced], now, ...over },
    async () => uses,
  );

const oldKey = (count: number): RotationNotice => ({
  kind: 'old-key',
  credential: replaced.id,
  label: 'Acme',
  count,
});

test.each<[string, Partial<RotationGrounds>, readonly Integration[], RotationNotice | undefined]>([
  ['nobody noted where it is used', {}, [], undefined],
  ['two still have the old key', {}, [use('a'), use('b')], oldKey(2)],
  ['one was changed since', {}, [use('a', { changedAt: replacedAt }), use('b')], oldKey(1)],
  ['one was noted since, with the new key', {}, [use('a', { createdAt: now })], undefined],
  ['they use another credential', {}, [use('a', { credential: 'other' })], undefined],
  [
    'the key is of another user than the one before',
    { credentials: [{ ...replaced, owner: { ...nora, id: '9' } }] },
    [use('a')],
    undefined,
  ],
  [
    'the new key does not work: the old one may have been brought back',
    { credentials: [{ ...replaced, lastCheck: checked('bad', now, 'refused') }] },
    [use('a')],
    undefined,
  ],
  ['it was put aside', { declined: new Map([[replaced.id, replacedAt]]) }, [use('a')], undefined],
  ['an earlier change was put aside', { declined: new Map([[replaced.id, 1]]) }, [use('a')], oldKey(1)],
  ['it is long ago', { now: now + 40 * day }, [use('a')], undefined],
  [
    'a rotation is under way',
    { rotations: [rotation('r', { next })] },
    [use('a'), use('b', { changedAt: now })],
    { kind: 'rotation', count: 1, id: 'r', changed: 1, of: 2 },
  ],
  [
    'nobody wants to hear of the rotation now',
    { rotations: [rotation('r', { next, quietUntil: now + 1 })] },
    [use('a')],
    undefined,
  ],
  [
    'its rotation was finished',
    { rotations: [rotation('r', { next, finishedAt: now })] },
    [use('a')],
    undefined,
  ],
  [
    'a rotation was finished before the key was replaced',
    { rotations: [rotation('r', { next: { ...next, at: 5 }, finishedAt: 6 })] },
    [use('a')],
    oldKey(1),
  ],
  [
    'two are under way',
    { rotations: [rotation('r', { next }), rotation('s', { credential: 'other' })] },
    [use('a'), use('b', { credential: 'other' })],
    { kind: 'rotation', count: 2, id: undefined, changed: 0, of: 2 },
  ],
])('%s', async (_, over, uses, expected) => {
  expect(await notice(over, uses)).toEqual(expected);
});

test('a key that was replaced is told before a rotation of another one that is under way', async () => {
  const rotations = [rotation('r', { credential: 'other' })];
  expect(await notice({ rotations }, [use('a')])).toEqual(oldKey(1));
  const declined = new Map([[replaced.id, replacedAt]]);
  expect(await notice({ rotations, declined }, [use('a')])).toMatchObject({ kind: 'rotation', id: 'r' });
});

test('where there is nothing to say, no integration is read', async () => {
  const read = vi.fn(async () => []);
  const { previous: _previous, ...never } = replaced;
  const grounds = {
    rotations: [rotation('r', { finishedAt: 1 })],
    declined: new Map(),
    credentials: [never],
    now,
  };
  expect(await rotationNotice(grounds, read)).toBeUndefined();
  expect(read).not.toHaveBeenCalled();
});

test('it comes after what watching noticed, and before all else', () => {
  const grounds = { isProtectionChosen: false, backups: {}, changes: [], credentials: [replaced], now };
  expect(dueNotice({ ...grounds, rotation: oldKey(1) })).toEqual(oldKey(1));
  const what = { kind: 'stopped', cause: 'refused' } as const;
  const changes = [{ id: '1', credential: replaced.id, at: 5, what }];
  expect(dueNotice({ ...grounds, changes, rotation: oldKey(1) })).toMatchObject({ kind: 'changes' });
});
