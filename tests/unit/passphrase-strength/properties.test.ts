import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { estimate } from '@/utils/passphrase-strength';
import { randomFrom, randomText } from './seeded';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

test('any string has a strength, lone surrogates and marks included', () => {
  const random = randomFrom(1);
  for (let round = 0; round < 2000; round++) {
    const units = Array.from({ length: Math.floor(random() * 40) }, () =>
      String.fromCharCode(Math.floor(random() * 0x10000)),
    );
    const { guesses, level } = estimate(units.join(''), [units.slice(0, 5).join('')]);
    expect(guesses).toBeGreaterThanOrEqual(0);
    expect(Number.isFinite(guesses)).toBe(true);
    expect([0, 1, 2, 3, 4]).toContain(level);
  }
  for (const odd of [
    '\ud83d',
    '\u0301'.repeat(50),
    '🔥🔥',
    '日本語',
    'пароль',
    'ﷺ'.repeat(300),
    '\0',
    'constructor',
    '__proto__',
  ])
    expect(estimate(odd, [odd]).guesses).toBeGreaterThanOrEqual(0);
});

test('knowing more about the person never makes a passphrase stronger', () => {
  const random = randomFrom(2);
  for (let round = 0; round < 300; round++) {
    const passphrase = randomText(random, ascii, 12);
    const one = passphrase.slice(2, 7);
    expect(estimate(passphrase, [one]).guesses).toBeLessThanOrEqual(estimate(passphrase).guesses);
  }
});

test('more random characters make it stronger', () => {
  const random = randomFrom(3);
  for (let round = 0; round < 300; round++) {
    const passphrase = randomText(random, ascii, 12);
    expect(estimate(passphrase + randomText(random, ascii, 6)).guesses).toBeGreaterThan(
      estimate(passphrase).guesses,
    );
  }
});

test.each(['orange', 'x7Kp2mQz', 'Bonjour! '])('repeating adds next to nothing: %s', (part) => {
  expect(estimate(part.repeat(5)).guesses).toBeLessThan(estimate(part).guesses + 1.5);
});

test('one passphrase has one strength, in whichever form of Unicode it comes', () => {
  for (const passphrase of ['fenêtre étoilée', 'ｐａｓｓｗｏｒｄ', 'Ångström'])
    expect(estimate(passphrase.normalize('NFD'))).toEqual(estimate(passphrase.normalize('NFKC')));
});

test('what follows 200 characters changes nothing', () => {
  const passphrase = randomText(randomFrom(5), ascii, 250);
  expect(estimate(passphrase)).toEqual(estimate(passphrase.slice(0, 200)));
});

test('the dictionary is at most 25 kB compressed', () => {
  const lists = readFileSync(
    new URL('../../../utils/passphrase-strength/dictionary/lists.ts', import.meta.url),
  );
  expect(gzipSync(lists, { level: 9 }).length).toBeLessThanOrEqual(25_000);
});
