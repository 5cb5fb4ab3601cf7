import { expect, test } from 'vitest';
import { mostTries, retryIn } from '@/utils/calls/retries';

const answer = (status: number, headers: Record<string, string> = {}) =>
  ({ kind: 'answer', status, headers, body: '', ms: 1 }) as const;

test.each([429, 502, 503, 504])('%i passes by itself', (status) => {
  expect(retryIn(answer(status), 1, 0)).toBe(500);
  expect(retryIn(answer(status), 2, 0)).toBe(1_000);
  expect(retryIn(answer(status), 2, 0.5)).toBe(1_500);
});

test.each([200, 400, 403, 404, 422, 500])('%i does not', (status) => {
  expect(retryIn(answer(status), 1, 0)).toBeUndefined();
});

test('the server says how long to wait', () => {
  expect(retryIn(answer(429, { 'retry-after': '3' }), 1, 0)).toBe(3_000);
  expect(retryIn(answer(429, { 'retry-after': '0' }), 1, 0)).toBe(0);
});

test('nobody is made to sit through a wait of minutes', () => {
  expect(retryIn(answer(429, { 'retry-after': '30' }), 1, 0)).toBeUndefined();
});

test('a broken connection is worth another try; what the person or the browser decided is not', () => {
  expect(retryIn({ kind: 'cut', ms: 1 }, 1, 0)).toBe(500);
  expect(retryIn({ kind: 'unreachable', ms: 1 }, 1, 0)).toBe(500);
  for (const kind of ['offline', 'timeout', 'redirect', 'too-large', 'not-allowed'] as const) {
    expect(retryIn({ kind, ms: 1 }, 1, 0)).toBeUndefined();
  }
});

test('after the last try the answer is what it is', () => {
  expect(retryIn(answer(503), mostTries, 0)).toBeUndefined();
});
