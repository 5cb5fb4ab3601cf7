import { expect, test } from 'vitest';
import { createStoredKeyRemoval } from '@/utils/console/fetch-all/stored-key-removal';

const [one, other] = ['0123456789abcdef'.repeat(4), 'fedcba9876543210'.repeat(4)] as const;

test('no stored key leaves with the rows, in any encoding, in names neither; what is JSON stays JSON', async () => {
  const stored = [one];
  const removal = createStoredKeyRemoval(async () => stored);
  const rows = [{ url: `https://h.example/?a=${btoa(`Api-Token:${one}`)}`, [one]: 'x', other: btoa(other) }];
  const left = await removal.from(JSON.stringify(rows));
  expect(JSON.parse(left)).toEqual([
    {
      url: expect.stringMatching(/^https:\/\/h\.example\/\?a=.*\[redacted\]/),
      '[redacted]': 'x',
      other: btoa(other),
    },
  ]);
  // What is stored from now on counts from now on.
  stored.push(other);
  expect(await removal.from(left)).not.toContain(btoa(other).slice(4, 40));
  removal.forget();
  expect(await removal.from(JSON.stringify({ a: other }))).toBe('{"a":"[redacted]"}');
});
