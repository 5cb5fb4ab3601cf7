import { expect, test } from 'vitest';
import { newsText, watchWords } from '@/utils/i18n/watch-words';

const items = ['Acme', 'Bright', 'Cobalt', 'École'].map((label, at) => ({
  label,
  what: { kind: at === 1 ? ('groups' as const) : ('stopped' as const) },
}));

test('a notification names no account unless the person allows it', () => {
  for (const language of ['en', 'fr'] as const)
    for (const { label } of items) expect(newsText(items, false, watchWords[language])).not.toContain(label);
  expect(newsText(items, false, watchWords.en)).toBe('3 keys no longer work. Open Keyring to see which.');
  expect(newsText(items.slice(1, 2), false, watchWords.en)).toBe(
    '1 change was noticed. Open Keyring to see which.',
  );
});

test('with names, the first three', () => {
  expect(newsText(items, true, watchWords.en)).toBe(
    'Acme: the key no longer works\nBright: its owner’s groups changed\nCobalt: the key no longer works\nand 1 more',
  );
});
