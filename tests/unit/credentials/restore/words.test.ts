import { describe, expect, test } from 'vitest';
import type { Change, RestoreMode } from '@/utils/credentials/restore/plan';
import { backup as english } from '@/utils/i18n/en/backup';
import { backup as french } from '@/utils/i18n/fr/backup';
import type { BackupReading } from '@/utils/vault/backup/read';

/** One place for each answer and each change: an answer that is new, or has gone, does not compile. */
const problems: Record<Exclude<BackupReading['kind'], 'ok'>, true> = {
  'wrong-passphrase': true,
  damaged: true,
  newer: true,
  'not-a-backup': true,
  'too-large': true,
};
const changes: Record<Change['kind'], true> = {
  added: true,
  beside: true,
  same: true,
  'later-key': true,
  'earlier-key': true,
  details: true,
  'other-key': true,
  removed: true,
};
const modes: Record<RestoreMode, true> = { merge: true, replace: true };

describe.each([
  ['English', english],
  ['French', french],
])('%s', (_language, words) => {
  test('every named answer, change and mode has its words, and no other has', () => {
    expect(Object.keys(words.problems).sort()).toEqual(Object.keys(problems).sort());
    expect(Object.keys(words.changes).sort()).toEqual(Object.keys(changes).sort());
    expect(Object.keys(words.modes).sort()).toEqual(Object.keys(modes).sort());
  });

  test('counts are in the words, and one is not many', () => {
    for (const word of Object.values(words.changes)) {
      expect(word(1)).not.toBe(word(2).replace('2', '1'));
      expect(word(3)).toContain('3');
    }
    expect(words.partly(12, 15)).toMatch(/12.*15/);
  });
});

test('French is set as French is, also where words are put together', () => {
  const texts = [
    ...Object.values(french.problems),
    ...Object.values(french.changes).flatMap((word) => [word(1), word(2)]),
    french.partly(1, 2),
    french.unknown(2),
    french.onlyMerge,
  ];
  expect(texts.filter((text) => /'| [;:!?»]|« /.test(text))).toEqual([]);
});
