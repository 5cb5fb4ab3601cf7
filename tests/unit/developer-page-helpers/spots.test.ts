// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { spots } from '@/components/developer-page/placing/spots';

const url = new DOMRect(100, 200, 600, 36);
const key = new DOMRect(100, 280, 600, 36);
const row = new DOMRect(100, 260, 700, 56);
const bar = new DOMRect(0, 0, 500, 42);
const found = spots([url, key, row], bar);

it('begins under the lower field, at the left edge and then at the right edge of the row', () => {
  expect(found.slice(0, 2).map(({ left, top }) => [left, top])).toEqual([
    [100, 326],
    [300, 326],
  ]);
});

it('never meets the fields, wherever it is', () => {
  for (const spot of found) expect(spot.top >= 316 || spot.bottom <= 200).toBe(true);
});

it('has the size of the bar, and always as many places in the same order', () => {
  expect(found.every(({ width, height }) => width === 500 && height === 42)).toBe(true);
  const moved = spots(
    [url, key, row].map(({ x, y, width, height }) => new DOMRect(x, y - 40, width, height)),
    bar,
  );
  expect(moved.map(({ left, top }) => [left, top + 40])).toEqual(found.map(({ left, top }) => [left, top]));
});
