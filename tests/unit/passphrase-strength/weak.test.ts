import { describe, expect, test } from 'vitest';
import { estimate, type WarningId } from '@/utils/passphrase-strength';

const weak: readonly (readonly [passphrase: string, warning: WarningId])[] = [
  ['password', 'common-password'],
  ['123456', 'common-password'],
  ['motdepasse', 'common-password'],
  ['azerty123', 'common-password'],
  ['Bonjour123', 'common-password'],
  ['P@ssw0rd!', 'substitution'],
  ['drowssap', 'reversed'],
  ['m0td3p@sse', 'substitution'],
  ['20011987', 'date'],
  ['14/07/1989', 'date'],
  ['1990-12-31', 'date'],
  ['aaaaaaaa', 'repeat'],
  ['tiger tiger tiger tiger', 'repeat'],
  ['qwertyuiop', 'common-password'],
  ['zxcvbnm,./', 'keyboard'],
  ['wxcvbn,;:!', 'keyboard'],
  ['abcdefghijkl', 'sequence'],
  ['zyxwvutsrq', 'sequence'],
  ['2468101', 'sequence'],
  ['Jean-Pierre1962', 'name'],
  ['Nicolas&Camille2015', 'name'],
  ['sœur cœur', 'common-word'],
  ['fenêtre', 'common-word'],
  ['correct horse battery staple', 'phrase'],
  ['Il était une fois', 'phrase'],
  ['xk2', 'short'],
  ['keyring', 'common-password'],
];

test.each(weak)('%s is weak, and it is said why', (passphrase, warning) => {
  const { level, warnings } = estimate(passphrase);
  expect(level).toBeLessThanOrEqual(1);
  expect(warnings).toContain(warning);
});

describe('words about the person', () => {
  const labels = ['Zorblatt & Söhne', 'zorblatt.api-us1.com'];

  test.each(['zorblatt', 'Zorblatt!', 'z0rbl@tt', 'soehne zorblatt', 'Söhne2024', 'ttalbroz'])(
    '%s',
    (passphrase) => {
      const known = estimate(passphrase, labels);
      expect(known.level).toBeLessThanOrEqual(1);
      expect(known.warnings[0]).toBe('about-you');
      expect(known.guesses).toBeLessThan(estimate(passphrase).guesses);
    },
  );

  test('what every address has is not about anybody', () => {
    expect(estimate('https', ['https://www.example.com']).warnings).not.toContain('about-you');
  });

  test('acme alone is guessed at once', () => {
    expect(estimate('acme', ['acme']).level).toBe(0);
  });
});

test('an empty passphrase is the weakest, and nothing is said of it', () => {
  expect(estimate('')).toEqual({ guesses: 0, level: 0, warnings: [] });
});
