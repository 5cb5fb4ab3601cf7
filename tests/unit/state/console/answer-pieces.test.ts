import { expect, test } from 'vitest';
import { pieceEnd } from '@/utils/state/console/answer-pieces';

test.each([
  ['the last piece is taken whole', '{"a":1}', true, 7],
  ['lines stay whole', 'one\ntwo\nthr', false, 8],
  ['JSON is cut between two values', '[{"a":"x"},{"b":"y', false, 11],
  ['a comma far from the end is no place to cut', `"a",${'b'.repeat(30)}`, false, 34],
  ['half of a sign is left for the next piece', 'ab\ud83d', false, 2],
])('%s', (_, text, isLast, end) => {
  expect(pieceEnd(text, isLast)).toBe(end);
});
