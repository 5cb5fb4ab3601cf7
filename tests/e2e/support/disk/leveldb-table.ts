import { unpackSnappy } from './snappy.ts';
import { readVarint } from './varint.ts';

const MAGIC = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;

/**
 * The blocks of a LevelDB table (`.ldb`; Chromium keeps extension storage and IndexedDB in these), unpacked;
 * undefined for any other file. See https://github.com/google/leveldb/blob/main/doc/table_format.md
 */
export function unpackLevelDbTable(file: Buffer): Buffer[] | undefined {
  if (file.length < FOOTER || !file.subarray(-MAGIC.length).equals(MAGIC)) return undefined;
  const footer = file.subarray(-FOOTER);
  const metaSize = readVarint(footer, readVarint(footer, 0).next);
  const index = readBlock(file, readHandle(footer, metaSize.next));
  return handlesIn(index).map((handle) => readBlock(file, handle));
}

interface BlockHandle {
  offset: number;
  size: number;
}

function readHandle(bytes: Buffer, at: number): BlockHandle {
  const offset = readVarint(bytes, at);
  return { offset: offset.value, size: readVarint(bytes, offset.next).value };
}

function readBlock(file: Buffer, { offset, size }: BlockHandle): Buffer {
  const packed = file.subarray(offset, offset + size);
  const SNAPPY = 1;
  return file[offset + size] === SNAPPY ? unpackSnappy(packed) : packed;
}

/** The values of an index block: entries of shared length, own length, value length, key, value; then restarts. */
function handlesIn(index: Buffer): BlockHandle[] {
  const end = index.length - 4 - 4 * index.readUInt32LE(index.length - 4);
  const handles: BlockHandle[] = [];
  for (let at = 0; at < end; ) {
    const shared = readVarint(index, at);
    const own = readVarint(index, shared.next);
    const length = readVarint(index, own.next);
    const value = length.next + own.value;
    handles.push(readHandle(index, value));
    at = value + length.value;
  }
  return handles;
}
