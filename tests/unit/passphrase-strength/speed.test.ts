import { expect, test } from 'vitest';
import { estimate } from '@/utils/passphrase-strength';
import { randomFrom, randomText } from './seeded';

/** The milliseconds that some work takes when nothing else is in the way: the best of five. */
const took = (work: () => void): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );

/** Fibonacci's word has as many repeats as a string can have. */
function fibonacciWord(length: number): string {
  let [before, word] = ['a', 'ab'];
  while (word.length < length) [before, word] = [word, word + before];
  return word.slice(0, length);
}

test('1,000 passphrases of 30 characters take less than a second', () => {
  const random = randomFrom(6);
  const some = Array.from({ length: 1000 }, () => `Orange-l4dder ${randomText(random, 'abcdeé!19_', 16)}`);
  expect(took(() => some.map((passphrase) => estimate(passphrase)))).toBeLessThan(1000);
});

test.each([
  ['all the same', 'a'.repeat(10_000)],
  ['mixed', 'a1B$é'.repeat(2_000)],
  ['repeats within repeats', fibonacciWord(10_000)],
  ['one long word of signs', '@4$5!1'.repeat(1_700)],
])('10,000 characters take less than 50 ms: %s', (_, passphrase) => {
  expect(took(() => estimate(passphrase))).toBeLessThan(50);
});

test('a thousand words about the person take less than 50 ms', () => {
  const random = randomFrom(7);
  const avoid = Array.from({ length: 1000 }, () => `${randomText(random, 'abcdefghij', 12)}.api-us1.com`);
  expect(took(() => estimate('orange ladder winter pencil', avoid))).toBeLessThan(50);
});
