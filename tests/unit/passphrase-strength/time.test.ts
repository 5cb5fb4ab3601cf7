import { expect, test } from 'vitest';
import { strength as en } from '@/utils/i18n/en/strength';
import { strength as fr } from '@/utils/i18n/fr/strength';
import { secondsToGuess } from '@/utils/passphrase-strength';

const floor = { iterations: 600_000 };

test('eight cards try 120,000 passphrases a second at 600,000 iterations', () => {
  expect(secondsToGuess({ guesses: 0 }, floor)).toBeCloseTo(1 / 120_000, 12);
  expect(secondsToGuess({ guesses: 6 }, floor)).toBeCloseTo(8.33, 2);
});

test('twice the iterations take twice the time', () => {
  const once = secondsToGuess({ guesses: 12 }, floor);
  expect(secondsToGuess({ guesses: 12 }, { iterations: 1_200_000 })).toBeCloseTo(2 * once, 3);
});

test('no number is too large or too odd', () => {
  expect(secondsToGuess({ guesses: 400 }, floor)).toBe(Number.POSITIVE_INFINITY);
  expect(secondsToGuess({ guesses: 1 }, { iterations: 0 })).toBeGreaterThan(0);
});

const day = 86_400;
const year = 365.25 * day;

test.each([
  [0, 'less than a second', 'moins d’une seconde'],
  [1, 'about 1 second', 'environ 1 seconde'],
  [89, 'about 89 seconds', 'environ 89 secondes'],
  [300, 'about 5 minutes', 'environ 5 minutes'],
  [3 * 3600, 'about 3 hours', 'environ 3 heures'],
  [12 * day, 'about 12 days', 'environ 12 jours'],
  [200 * day, 'about 7 months', 'environ 7 mois'],
  [30 * year, 'about 30 years', 'environ 30 ans'],
  [500 * year, 'centuries', 'des siècles'],
  [Number.POSITIVE_INFINITY, 'thousands of years or more', 'des milliers d’années ou plus'],
])('%d seconds in words', (seconds, english, french) => {
  expect(en.time(seconds)).toBe(english);
  expect(fr.time(seconds).replace(/[\u00a0\u202f]/g, ' ')).toBe(french);
});

test('the sentence is whole in both languages', () => {
  expect(en.guess(en.time(3 * 3600))).toBe(
    'Somebody with a copy of your profile would need about 3 hours to guess it.',
  );
  expect(fr.guess(fr.time(500 * year))).toBe(
    'Il faudrait des siècles à quelqu’un qui a une copie de votre profil pour la deviner.',
  );
});

test('there is a word for each level', () => {
  for (const { levels } of [en, fr]) expect(new Set(levels).size).toBe(5);
});
