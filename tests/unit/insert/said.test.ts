import { expect, test } from 'vitest';
import { readAim, readPut } from '@/utils/insert/said';

const field = { origin: 'https://tools.example', replaces: true };

test('what a frame says is taken as far as it is known', () => {
  expect(readAim({ inFocus: true, field })).toEqual({ inFocus: true, field });
  expect(readAim({ inFocus: false, problem: 'hidden' })).toEqual({ inFocus: false, problem: 'hidden' });
  expect(readAim({ inFocus: true, field: { ...field, more: 1 }, more: 2 })).toEqual({ inFocus: true, field });
});

test.each([
  undefined,
  null,
  'inserted',
  {},
  { inFocus: true },
  { inFocus: 1, field },
  { inFocus: true, field: { origin: 5, replaces: false } },
  { inFocus: true, field: { origin: 'x'.repeat(3_000), replaces: false } },
  { inFocus: true, problem: 'whatever' },
])('%j is no answer of a frame', (said) => {
  expect(readAim(said)).toBeUndefined();
  if (said !== 'inserted') expect(readPut(said)).toBe('page-gone');
});
