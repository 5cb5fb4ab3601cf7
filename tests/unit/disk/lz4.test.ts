import { expect, test } from 'vitest';
import { unpackLz4 } from '../../e2e/support/disk/lz4.ts';
import { unpackMozLz4 } from '../../e2e/support/disk/mozlz4.ts';

/** "abcd" once as literals, then 20 bytes back from a distance of 4, then "xyz": overlapping and a long length. */
const block = Buffer.concat([
  Buffer.from([0x4f]),
  Buffer.from('abcd'),
  Buffer.from([4, 0, 1]),
  Buffer.from([0x30]),
  Buffer.from('xyz'),
]);
const text = `${'abcd'.repeat(6)}xyz`;

test('literals and overlapping matches', () => {
  expect(unpackLz4(block, text.length).toString()).toBe(text);
});

test('a literal longer than 15 + 255 bytes', () => {
  const long = 'k'.repeat(300);
  const packed = Buffer.concat([Buffer.from([0xf0, 255, 30]), Buffer.from(long)]);
  expect(unpackLz4(packed, 300).toString()).toBe(long);
});

test('a session file of Firefox', () => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  const file = Buffer.concat([Buffer.from('mozLz40\0', 'latin1'), size, block]);
  expect(unpackMozLz4(file)?.toString()).toBe(text);
  expect(unpackMozLz4(Buffer.from('{"plain":"JSON"}'))).toBeUndefined();
});

test.each([
  ['a distance before the start', Buffer.from([0x10, 0x61, 9, 0])],
  ['literals past the end', Buffer.from([0x90, 0x61])],
  ['more than was announced', Buffer.concat([Buffer.from([0xa0]), Buffer.from('0123456789')])],
])('%s is refused', (_, broken) => {
  expect(() => unpackLz4(broken, 6)).toThrow(RangeError);
});
