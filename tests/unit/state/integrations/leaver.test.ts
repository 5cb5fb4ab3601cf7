import { expect, test } from 'vitest';
import type { CredentialRow, Integration } from '@/utils/messaging/contract';
import { leaverOf, leaversOf, replacementsFor, stepsFor } from '@/utils/state/integrations/leaver';
import { checked, rowOf } from '../../support/rows';

const owner = (id: string) => ({ id, name: `User ${id}`, email: `${id}@example.com`, username: id });
const acme = (id: string, over: Partial<CredentialRow> = {}): CredentialRow =>
  rowOf(id, { account: 'acme', ...over });

const rows = [
  acme('nora', { owner: owner('1'), lastCheck: checked('good') }),
  acme('nora-twice', { owner: owner('1') }),
  acme('ines', { owner: owner('2'), lastCheck: checked('bad', 1, 'refused') }),
  acme('sam', { owner: owner('3') }),
  acme('nobody'),
  acme('nobody-else'),
  // The same id of a user in another account is another user.
  rowOf('bright', { owner: owner('1'), lastCheck: checked('good') }),
];

const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);

test('a user has all of their keys of one account; of whom nothing is known, each key is one', () => {
  expect(leaversOf(rows).map((leaver) => ids(leaver.rows).join('+'))).toEqual([
    'bright',
    'ines',
    'nobody',
    'nobody-else',
    'nora+nora-twice',
    'sam',
  ]);
  expect(leaverOf('nora-twice', rows)?.id).toBe('nora');
  expect(leaverOf('gone', rows)).toBeUndefined();
  expect(leaversOf([])).toEqual([]);
});

test('what takes over is another user’s key of the same account: the surest first, one that fails last', () => {
  const leaver = leaverOf('sam', rows);
  if (!leaver) throw new Error('Sam is not there.');
  expect(ids(replacementsFor(leaver, rows))).toEqual(['nora', 'nora-twice', 'nobody', 'nobody-else', 'ines']);
  const alone = leaverOf('bright', rows);
  if (!alone) throw new Error('Bright is not there.');
  expect(replacementsFor(alone, rows)).toEqual([]);
});

test('what is to be moved stays in its place once it was; what others use, and what is gone, is no step', () => {
  const use = (id: string, credential: string): Integration => ({
    id,
    credential,
    kind: 'make',
    name: id,
    createdAt: 0,
  });
  const leaver = leaverOf('nora', rows);
  if (!leaver) throw new Error('Nora is not there.');
  const integrations = [
    use('one', 'nora'),
    use('two', 'sam'),
    use('three', 'nora-twice'),
    use('four', 'sam'),
  ];
  const moved = new Map([
    ['two', use('two', 'nora')],
    ['three', use('three', 'nora-twice')],
    ['gone', use('gone', 'nora')],
  ]);
  const steps = stepsFor(leaver, integrations, moved).map(({ integration, to }) => [integration.id, to]);
  expect(steps).toEqual([
    ['one', undefined],
    ['two', 'sam'],
    ['three', undefined],
  ]);
});
