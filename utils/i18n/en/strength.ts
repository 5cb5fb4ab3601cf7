import type { WarningId } from '@/utils/passphrase-strength';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const month = 30 * day;
const year = 365.25 * day;

const about = (count: number, unit: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year'): string =>
  `about ${new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(Math.max(1, count))}`;

/** How long guessing takes, in words that fit the middle of a sentence. Infinity is worded as well. */
function time(seconds: number): string {
  if (seconds < 1) return 'less than a second';
  if (seconds < 1.5 * minute) return about(seconds, 'second');
  if (seconds < 1.5 * hour) return about(seconds / minute, 'minute');
  if (seconds < 1.5 * day) return about(seconds / hour, 'hour');
  if (seconds < 1.5 * month) return about(seconds / day, 'day');
  if (seconds < 1.5 * year) return about(seconds / month, 'month');
  if (seconds < 150 * year) return about(seconds / year, 'year');
  if (seconds < 2000 * year) return 'centuries';
  return 'thousands of years or more';
}

const warnings: Record<WarningId, string> = {
  'about-you': 'It contains the name of an account or a site that you use. Those are tried first.',
  'common-password': 'It contains a password that many people use.',
  phrase: 'It contains a well-known phrase. Attackers have lists of those.',
  repeat: 'Repeating something adds very little.',
  keyboard: 'Keys that lie side by side are easy to guess.',
  sequence: 'Sequences such as abc or 4321 are easy to guess.',
  date: 'Years and dates are easy to guess.',
  name: 'Names are easy to guess.',
  'common-word': 'It contains common words. Several words drawn at random make a good passphrase.',
  substitution: 'Signs in place of letters, such as @ for a, add very little.',
  reversed: 'Words written backwards are hardly better than forwards.',
  short: 'It is short. Each further word makes it much stronger.',
};

/** What is said of a passphrase that is being chosen. */
export const strength = {
  /** By level, from 0 to 4. */
  levels: ['Very weak', 'Weak', 'Fair', 'Good', 'Strong'],
  time,
  guess: (time: string) => `Somebody with a copy of your profile would need ${time} to guess it.`,
  basis:
    'An estimate: for a machine with eight fast graphics cards, used by somebody who knows how people choose passphrases. A sentence from a book or a song, or a passphrase used elsewhere, is weaker than it looks here.',
  warnings,
};
