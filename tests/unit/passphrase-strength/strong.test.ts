import { expect, test } from 'vitest';
import { estimate } from '@/utils/passphrase-strength';
import { randomFrom, randomText } from './seeded';

test.each([
  'orange ladder winter pencil',
  'orange-ladder-winter-pencil',
  'OrangeLadderWinterPencil',
  'cheval bouteille montagne fenêtre',
  'jardin-cousin-fenêtre-chapeau',
])('four common words are good, not more: %s', (passphrase) => {
  expect(estimate(passphrase)).toMatchObject({ level: 3, warnings: [] });
});

test('six words drawn at random are strong', () => {
  expect(estimate('velvet tunnel acorn gravity mushroom pilot').level).toBe(4);
  expect(estimate('chaussure nuage perroquet canal violon brouette').level).toBe(4);
});

const alphabets = {
  digits: '0123456789',
  hexadecimal: '0123456789abcdef',
  'small letters': 'abcdefghijklmnopqrstuvwxyz',
  'letters and digits': 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  'all of ASCII': Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join(''),
};

test.each(Object.entries(alphabets).slice(1))('20 random characters are strong: %s', (_, alphabet) => {
  const random = randomFrom(20);
  for (let round = 0; round < 300; round++) {
    const passphrase = randomText(random, alphabet, 20);
    expect(estimate(passphrase).level, passphrase).toBe(4);
  }
});

test.each(Object.values(alphabets))(
  'random characters are never told stronger than they are: %s',
  (alphabet) => {
    const random = randomFrom(4);
    for (let round = 0; round < 300; round++) {
      const length = 6 + Math.floor(random() * 20);
      const passphrase = randomText(random, alphabet, length);
      const truth = length * Math.log10(alphabet.length);
      // An attacker does not know the alphabet and the length beforehand: some tenths for that are honest.
      expect(estimate(passphrase).guesses, passphrase).toBeLessThan(truth * 1.15 + 1);
    }
  },
);

test('words that the dictionary does not have count as words, not as random letters', () => {
  expect(estimate('gramophone velvet').guesses).toBeLessThan(11);
  expect(estimate('Tr0ub4dor&3').guesses).toBeLessThan(11);
});
