import { expect, test } from 'vitest';
import { dueNotice, type Notice } from '@/utils/credentials/notice';

const now = 100 * 86_400_000;
const old = [{ createdAt: 1 }];
const fresh = [{ createdAt: now }];

test.each<[string, boolean, readonly { createdAt: number }[], Notice | undefined]>([
  ['protection was never chosen, nothing saved', false, [], { kind: 'protection' }],
  ['protection was never chosen, and a backup is due too', false, old, { kind: 'protection' }],
  ['protection was chosen, and a backup is due', true, old, { kind: 'backup', reminder: { kind: 'never' } }],
  ['protection was chosen, and no backup is due', true, fresh, undefined],
  ['protection was chosen, nothing saved', true, [], undefined],
])('one notice at a time: %s', (_, isProtectionChosen, credentials, expected) => {
  expect(dueNotice({ isProtectionChosen, backups: {}, credentials, now })).toEqual(expected);
});
