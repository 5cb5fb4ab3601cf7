import { expect, test } from 'vitest';
import { unpackLevelDbLog } from '../../e2e/support/disk/leveldb-log.ts';
import { unpackLevelDbTable } from '../../e2e/support/disk/leveldb-table.ts';

const restarts = Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]);
const trailer = (type: number) => Buffer.from([type, 0, 0, 0, 0]);

/** A table with one data block, packed with Snappy as literals alone. */
function table(key: string, value: string): Buffer {
  const entry = Buffer.concat([
    Buffer.from([0, key.length, value.length]),
    Buffer.from(key),
    Buffer.from(value),
    restarts,
  ]);
  const packed = Buffer.concat([Buffer.from([entry.length, (entry.length - 1) << 2]), entry]);
  const index = Buffer.concat([
    Buffer.from([0, 1, 2]),
    Buffer.from('z'),
    Buffer.from([0, packed.length]),
    restarts,
  ]);
  const indexAt = packed.length + 5;
  const footer = Buffer.alloc(48);
  footer.set([0, 0, indexAt, index.length]);
  footer.set(Buffer.from('57fb808b247547db', 'hex'), 40);
  return Buffer.concat([packed, trailer(1), index, trailer(0), footer]);
}

test('the blocks of a table are unpacked', () => {
  const [block, ...others] = unpackLevelDbTable(table('name', 'secret value')) ?? [];
  expect(block?.toString()).toContain('namesecret value');
  expect(others).toEqual([]);
});

test('another file is no table', () => {
  expect(unpackLevelDbTable(Buffer.alloc(100))).toBeUndefined();
  expect(unpackLevelDbTable(Buffer.alloc(3))).toBeUndefined();
});

test('a record that a log cuts in two is whole again', () => {
  const FIRST = 2;
  const LAST = 4;
  const header = (length: number, type: number) => Buffer.from([0, 0, 0, 0, length & 255, length >> 8, type]);
  const filling = 32_768 - 7 - 3;
  const log = Buffer.concat([
    header(filling + 3, FIRST),
    Buffer.alloc(filling, '.'),
    Buffer.from('sec'),
    header(3, LAST),
    Buffer.from('ret'),
  ]);
  expect(log.includes('secret')).toBe(false);
  expect(unpackLevelDbLog(log).includes('secret')).toBe(true);
});
