import { expect, test } from 'vitest';
import { sightOf, topFor } from '@/components/console/answer/scrolling';

const rowHeight = 24;
const view = 480;

test('of a short list all is in sight', () => {
  expect(sightOf(3, rowHeight, view, 0)).toEqual({ height: 72, from: 0, count: 3, before: 0 });
  expect(sightOf(0, rowHeight, view, 0)).toEqual({ height: 0, from: 0, count: 0, before: 0 });
});

test('of a long one what is in sight, and a few rows around', () => {
  const { height, from, count, before } = sightOf(10_000, rowHeight, view, 2_400);
  expect([height, from, before]).toEqual([240_000, 96, 96 * rowHeight]);
  expect(count).toBeLessThan(40);
});

test.each([400, 10_000, 1_000_000, 30_000_000])('of %d rows each can be scrolled to', (rows) => {
  for (const row of [0, 1, 17, Math.floor(rows / 3), rows - 2, rows - 1]) {
    for (const start of [0, 500_000_000]) {
      const { height } = sightOf(rows, rowHeight, view, 0);
      const scrolled = Math.min(start, height - view);
      const top = topFor(row, rows, rowHeight, view, scrolled);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThanOrEqual(height - view + 1);
      const { from, count, before } = sightOf(rows, rowHeight, view, top);
      expect(row).toBeGreaterThanOrEqual(from);
      expect(row).toBeLessThan(from + count);
      // And it is within the view, not only drawn: half a row is lost where pixels stand for many rows.
      const y = before + (row - from) * rowHeight - top;
      expect(y).toBeGreaterThan(-rowHeight);
      expect(y).toBeLessThan(view);
    }
  }
});

test('no list is taller than a browser can bear', () => {
  expect(sightOf(30_000_000, rowHeight, view, 0).height).toBeLessThanOrEqual(8_000_000);
});

test('what is in sight already stays where it is; a header covers what is under it', () => {
  expect(topFor(5, 1_000, rowHeight, view, 60)).toBe(60);
  expect(topFor(19, 1_000, rowHeight, view, 0)).toBe(0);
  expect(topFor(19, 1_000, rowHeight, view, 0, 30)).toBe(30);
});
