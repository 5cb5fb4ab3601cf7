import { describe, expect, it } from 'vitest';
import { isKey, judgeKey, maskKey } from '@/utils/activecampaign/key';

const hex = (length: number): string => 'a81f3c5e7b9d0f2a'.repeat(9).slice(0, length);

describe('judging a key by its looks', () => {
  it.each([
    [hex(72), { kind: 'key', length: 72, usual: true }],
    [hex(72).toUpperCase(), { kind: 'key', length: 72, usual: true }],
    [hex(40), { kind: 'key', length: 40, usual: false }],
    [hex(128), { kind: 'key', length: 128, usual: false }],
    [hex(39), { kind: 'too-short', length: 39 }],
    [hex(20), { kind: 'too-short', length: 20 }],
    [hex(129), { kind: 'too-long', length: 129 }],
    [hex(144), { kind: 'too-long', length: 144 }],
    [hex(19), { kind: 'not-a-key' }],
    ['', { kind: 'not-a-key' }],
    [`${hex(71)}g`, { kind: 'not-a-key' }],
    [`${hex(72)}\n`, { kind: 'not-a-key' }],
    [` ${hex(72)}`, { kind: 'not-a-key' }],
  ])('%j', (text, judgement) => {
    expect(judgeKey(text)).toEqual(judgement);
    expect(isKey(text)).toBe(judgement.kind === 'key');
  });
});

describe('masking a key', () => {
  it('shows its first four characters', () => {
    expect(maskKey(hex(72))).toBe('a81f…');
  });

  it.each(['', 'a', hex(19)])('shows nothing of %j: four characters would be too much of it', (text) => {
    expect(maskKey(text)).toBe('…');
  });
});
