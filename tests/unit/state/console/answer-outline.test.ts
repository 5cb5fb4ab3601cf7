import { expect, test } from 'vitest';
import {
  type Branch,
  branchAt,
  newBranch,
  openTo,
  rowAt,
  rowCount,
  rowsOf,
} from '@/utils/state/console/answer-outline';
import { seeded } from '../../activecampaign/seeded';

/** Every line, found out in the plainest way. */
function linesOf(branch: Branch, place: readonly number[] = []): (readonly number[])[] {
  return Array.from({ length: branch.size }, (_, step) => {
    const inner = branch.branches.get(step);
    return [[...place, step], ...(inner?.open ? linesOf(inner, [...place, step]) : [])];
  }).flat();
}

function randomBranch(random: () => number, depth: number): Branch {
  const branch = newBranch(Math.floor(random() * 6));
  for (let step = 0; depth > 0 && step < branch.size; step += 1) {
    if (random() < 0.5) branch.branches.set(step, randomBranch(random, depth - 1));
  }
  branch.open = random() < 0.8;
  return branch;
}

test('lines, their number and their places agree with the tree, whatever is open', () => {
  const random = seeded(7);
  for (let run = 0; run < 300; run += 1) {
    const root = { ...randomBranch(random, 4), open: true };
    const lines = linesOf(root);
    expect(rowCount(root)).toBe(lines.length);
    const from = Math.floor(random() * (lines.length + 2));
    const count = Math.floor(random() * 12);
    expect(rowsOf(root, from, count).map(({ place }) => place)).toEqual(lines.slice(from, from + count));
    lines.forEach((place, row) => {
      expect(rowAt(root, place)).toBe(row);
    });
  }
});

test('a place under something closed, or past the end, is on no line', () => {
  const root = newBranch(3);
  openTo(root, [1, 0, 2], [3, 2, 5]);
  expect(rowCount(root)).toBe(3 + 2 + 5);
  expect(rowAt(root, [1, 0, 2])).toBe(5);
  expect(rowAt(root, [3])).toBeUndefined();
  const above = branchAt(root, [1]);
  if (above) above.open = false;
  expect(rowAt(root, [1, 0, 2])).toBeUndefined();
  expect(rowAt(root, [2])).toBe(2);
});

test('a list of a million lines costs nothing', () => {
  const root = newBranch(1);
  openTo(root, [0, 999_999], [1, 1_000_000]);
  expect(rowsOf(root, 500_000, 2).map(({ place, beside }) => [place, beside])).toEqual([
    [[0, 499_999], 1_000_000],
    [[0, 500_000], 1_000_000],
  ]);
});
