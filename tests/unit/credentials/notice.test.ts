import { expect, test } from 'vitest';
import { dueNotice, type Notice } from '@/utils/credentials/notice';

const now = 100 * 86_400_000;
const old = [{ id: 'a', createdAt: 1 }];
const fresh = [{ id: 'a', createdAt: now }];

test.each<[string, boolean, readonly { id: string; createdAt: number }[], Notice | undefined]>([
  ['protection was never chosen, nothing saved', false, [], { kind: 'protection' }],
  ['protection was never chosen, and a backup is due too', false, old, { kind: 'protection' }],
  ['protection was chosen, and a backup is due', true, old, { kind: 'backup', reminder: { kind: 'never' } }],
  ['protection was chosen, and no backup is due', true, fresh, undefined],
  ['protection was chosen, nothing saved', true, [], undefined],
])('one notice at a time: %s', (_, isProtectionChosen, credentials, expected) => {
  expect(dueNotice({ isProtectionChosen, backups: {}, changes: [], credentials, now })).toEqual(expected);
});

test('what watching noticed comes before all else, and of accounts that are still here alone', () => {
  const works = { kind: 'works' } as const;
  const stopped = { kind: 'stopped', cause: 'refused' } as const;
  const changes = [
    { id: '1', credential: 'a', at: 5, what: stopped },
    { id: '2', credential: 'a', at: 7, what: works },
    { id: '3', credential: 'gone', at: 9, what: stopped },
  ];
  const grounds = { isProtectionChosen: false, backups: {}, credentials: fresh, now };
  expect(dueNotice({ ...grounds, changes })).toEqual({ kind: 'changes', stopped: 1, others: 1, upTo: 7 });
  expect(dueNotice({ ...grounds, changes: changes.slice(2) })).toEqual({ kind: 'protection' });
});
