import { expect, test } from 'vitest';
import { changesBetween, knownFrom, type Standing } from '@/utils/credentials/watching/changes';

const nora = { id: '1', name: 'Nora Lindqvist', email: 'nora@acme.test', username: 'nora' };
const plan = { status: 'active', contacts: 10_000, trial: false, domain: '' };
const admin = { id: '3', title: 'Admin' };
const base: Standing = { keySince: 1, state: 'good', owner: nora, groups: [admin], plan };

test.each<[string, Partial<Standing>, Partial<Standing>, readonly string[]]>([
  ['nothing', {}, {}, []],
  ['a key that worked is refused', {}, { state: 'bad' }, ['stopped']],
  ['a key that nobody had asked about is refused', { state: undefined }, { state: 'bad' }, ['stopped']],
  ['a key that was refused is refused still', { state: 'bad' }, { state: 'bad' }, []],
  ['nothing certain could be told', {}, { state: undefined }, []],
  ['a key that was refused works', { state: 'bad' }, {}, ['works']],
  ['a first answer that is good', { state: undefined }, {}, []],
  ['another name', {}, { owner: { ...nora, name: 'Nora Berg' } }, ['owner']],
  ['another e-mail', {}, { owner: { ...nora, email: 'n@acme.test' } }, ['owner']],
  ['an owner that was not known', { owner: undefined }, {}, []],
  ['another group', {}, { groups: [{ id: '4', title: 'Sales' }] }, ['groups']],
  ['one group more', {}, { groups: [admin, { id: '4', title: 'Sales' }] }, ['groups']],
  ['no group at all', {}, { groups: [] }, ['groups']],
  ['a group by another name', {}, { groups: [{ id: '3', title: 'Owners' }] }, ['groups']],
  ['a title that was not told this time', {}, { groups: [{ id: '3', title: '' }] }, []],
  ['groups that were not told this time', {}, { groups: undefined }, []],
  ['a smaller plan', {}, { plan: { ...plan, contacts: 500 } }, ['plan']],
  ['a trial', {}, { plan: { ...plan, trial: true } }, ['plan']],
  ['a plan told for the first time', { plan: undefined }, {}, []],
  ['several', {}, { owner: { ...nora, name: 'N' }, groups: [] }, ['owner', 'groups']],
  ['another pair: the person did that', {}, { keySince: 2, state: 'bad', groups: [] }, []],
])('%s', (_, before, now, kinds) => {
  const changes = changesBetween({ ...base, ...before }, { ...base, ...now }, 'refused');
  expect(changes.map(({ kind }) => kind)).toEqual(kinds);
});

test('what is not told this time stays as it was known, of the same pair alone', () => {
  const dead: Standing = { keySince: 1, state: 'bad' };
  expect(knownFrom(base, dead)).toEqual({ ...base, state: 'bad' });
  expect(knownFrom(base, { keySince: 2, state: 'good' })).toEqual({ keySince: 2, state: 'good' });
  expect(knownFrom(undefined, base)).toEqual(base);
});
