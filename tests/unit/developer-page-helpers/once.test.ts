import { expect, it } from 'vitest';
import { once } from '@/components/developer-page/once';

it('makes one of a kind, and another once that has ended', () => {
  const world = {};
  const ends: (() => void)[] = [];
  const make = (gone: () => void) => {
    ends.push(gone);
    return { number: ends.length };
  };
  expect(once(world, 'helpers', make).number).toBe(1);
  expect(once(world, 'helpers', make).number).toBe(1);
  expect(once(world, 'watcher', make).number).toBe(2);
  ends[0]?.();
  expect(once(world, 'helpers', make).number).toBe(3);
});
