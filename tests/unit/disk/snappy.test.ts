import { expect, test } from 'vitest';
import { unpackSnappy } from '../../e2e/support/disk/snappy.ts';

const literal = (text: string) => Buffer.concat([Buffer.from([(text.length - 1) << 2]), Buffer.from(text)]);

test('literals and the three kinds of copies', () => {
  const packed = Buffer.concat([
    Buffer.from([17]),
    literal('abcde'),
    Buffer.from([0b000_000_01, 5]), // 4 from 5 back, one byte of distance
    Buffer.from([(3 << 2) | 2, 4, 0]), // 4 from 4 back, two bytes
    Buffer.from([(3 << 2) | 3, 1, 0, 0, 0]), // 4 from 1 back, four bytes
  ]);
  expect(unpackSnappy(packed).toString()).toBe('abcdeabcdabcddddd');
});

test('a literal whose length stands in a byte of its own', () => {
  const text = 'k'.repeat(100);
  expect(unpackSnappy(Buffer.concat([Buffer.from([100, 60 << 2, 99]), Buffer.from(text)])).toString()).toBe(
    text,
  );
});

test.each([
  ['a copy before the start', Buffer.from([8, 0b000_000_01, 5])],
  ['a block that ends early', Buffer.from([8, 0, 0x61])],
  ['no Snappy at all', Buffer.from('SQLite format 3')],
  ['nothing', Buffer.alloc(0)],
])('%s is refused', (_, broken) => {
  expect(() => unpackSnappy(broken)).toThrow(RangeError);
});
