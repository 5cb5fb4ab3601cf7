import { expect, test } from 'vitest';
import type { Proof, Rotation, Use } from '@/utils/credentials/rotation/record';
import { leftOf, mayChange, orderOf, stepsOf } from '@/utils/credentials/rotation/steps';

const mark = (letter: string): string => letter.repeat(43);
const begun: Rotation = {
  id: 'r',
  credential: 'c',
  label: 'Acme',
  host: 'acme.api-us1.com',
  reason: 'planned',
  startedAt: 1,
  oldMark: mark('o'),
  uses: [],
};
const proof = (came: Proof['came']): Proof => ({ at: 5, came });
const use = (id: string, changedAt?: number): Use => ({ id, kind: 'zapier', name: id, changedAt });
const next = (came?: Proof['came']) => ({ at: 3, mark: mark('n'), proof: came && proof(came) });
const second = (came?: Proof['came']) => ({ credential: 's', label: 'Sam', proof: came && proof(came) });
const undone = [use('a', 4), use('b')];
const done = [use('a', 4), use('b', 5)];

/** The steps in order: `+` done, `!` now, and nothing for those that come later. */
const seen = (rotation: Rotation): string =>
  stepsOf(rotation)
    .map(({ id, state }) => `${id}${{ done: '+', now: '!', later: '' }[state]}`)
    .join(' ');

test.each<[string, Partial<Rotation>, string]>([
  ['begun', {}, 'prepare! reset change prove record'],
  ['prepared', { readyAt: 2 }, 'prepare+ reset! change prove record'],
  [
    'reset while preparing, the new key not tried yet',
    { next: next(), uses: undone },
    'prepare+ reset! change prove record',
  ],
  [
    'the new key could not be tried',
    { next: next('offline'), uses: undone },
    'prepare+ reset! change prove record',
  ],
  ['the new key is refused', { next: next('refused') }, 'prepare+ reset! change+ prove record'],
  ['the new key works', { next: next('works'), uses: undone }, 'prepare+ reset+ change! prove record'],
  [
    'both keys tried before all is changed',
    { next: next('works'), old: proof('refused'), uses: undone },
    'prepare+ reset+ change! prove+ record',
  ],
  ['all changed', { next: next('works'), uses: done }, 'prepare+ reset+ change+ prove! record'],
  [
    'the old key still works',
    { next: next('works'), old: proof('works'), uses: done },
    'prepare+ reset+ change+ prove! record',
  ],
  [
    'the old key is no longer kept',
    { next: next('works'), old: proof('not-kept'), uses: done },
    'prepare+ reset+ change+ prove! record',
  ],
  [
    'the old key could not be tried',
    { next: next('works'), old: proof('offline'), uses: done },
    'prepare+ reset+ change+ prove! record',
  ],
  [
    'proven',
    { next: next('works'), old: proof('refused'), uses: done },
    'prepare+ reset+ change+ prove+ record!',
  ],
  [
    'finished',
    { next: next('works'), old: proof('refused'), uses: done, finishedAt: 9 },
    'prepare+ reset+ change+ prove+ record+',
  ],
  [
    'finished with something undone: nothing is left to do now',
    { next: next('works'), old: proof('refused'), uses: undone, finishedAt: 9 },
    'prepare+ reset+ change prove+ record+',
  ],
  ['compromised: the reset first', { reason: 'compromised' }, 'reset! change prove record'],
  [
    'a reset that was noticed',
    { reason: 'reset-noticed', next: next('works'), uses: undone },
    'reset+ change! prove record',
  ],
  [
    'nobody noted an integration: nothing is taken for changed before there is a new key',
    { reason: 'compromised' },
    'reset! change prove record',
  ],
  [
    'another key, not proven yet',
    { second: second(), readyAt: 2, uses: undone },
    'prepare! change reset prove record',
  ],
  [
    'another key that is refused',
    { second: second('refused'), readyAt: 2 },
    'prepare! change reset prove record',
  ],
  [
    'another key that works, not said to be ready',
    { second: second('works') },
    'prepare! change reset prove record',
  ],
  [
    'another key: everything moves before the old one goes',
    { second: second('works'), readyAt: 2, uses: undone },
    'prepare+ change! reset prove record',
  ],
  [
    'another key: all moved, the old one still there',
    { second: second('works'), readyAt: 2, uses: done, old: proof('works') },
    'prepare+ change+ reset! prove record',
  ],
  [
    'another key: the old one is refused, whether its new one was ever saved or not',
    { second: second('works'), readyAt: 2, uses: done, old: proof('refused') },
    'prepare+ change+ reset+ prove+ record!',
  ],
])('%s', (_, over, expected) => {
  expect(seen({ ...begun, ...over })).toBe(expected);
});

test('there is one step to do now at most, and it is the first that is undone', () => {
  const reasons = ['planned', 'reset-noticed', 'compromised'] as const;
  const proofs = [undefined, proof('works'), proof('refused'), proof('offline')];
  for (const reason of reasons)
    for (const old of proofs)
      for (const of of proofs)
        for (const uses of [[], undone, done])
          for (const other of [undefined, second('works')]) {
            const rotation = {
              ...begun,
              reason,
              old,
              uses,
              second: other,
              next: of && { ...next(), proof: of },
            };
            const steps = stepsOf(rotation);
            expect(steps.map(({ id }) => id)).toEqual(orderOf(rotation));
            const states = steps.map(({ state }) => state);
            expect(states.filter((state) => state === 'now').length).toBe(1);
            expect(states.indexOf('now')).toBe(states.findIndex((state) => state !== 'done'));
            expect(leftOf(rotation)).not.toContain('record');
          }
});

test.each<[string, Partial<Rotation>, boolean]>([
  ['no key to change to', {}, false],
  ['the new key is here, tried or not', { next: next() }, true],
  ['another key that is not proven', { second: second('offline'), readyAt: 2 }, false],
  ['another key that works, before the person is ready', { second: second('works') }, false],
  ['another key that works', { second: second('works'), readyAt: 2 }, true],
])('integrations may be ticked: %s', (_, over, expected) => {
  expect(mayChange({ ...begun, ...over })).toBe(expected);
});
