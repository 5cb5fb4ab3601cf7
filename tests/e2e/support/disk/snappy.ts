import { copyBack } from './lz4.ts';
import { readVarint } from './varint.ts';

/** No block of a browser's is larger; a length beyond it is no Snappy. */
const LARGEST = 1 << 28;

/**
 * Unpacks one Snappy block (https://github.com/google/snappy/blob/main/format_description.txt).
 *
 * @throws a RangeError where the bytes are none.
 */
export function unpackSnappy(block: Buffer): Buffer {
  const { value: size, next } = readVarint(block, 0);
  if (size > LARGEST) throw new RangeError('no Snappy block');
  const out = Buffer.alloc(size);
  let from = next;
  let to = 0;
  while (from < block.length) {
    const tag = block.readUInt8(from++);
    const kind = tag & 3;
    if (kind === 0) {
      let length = tag >> 2;
      if (length >= 60) {
        const bytes = length - 59;
        length = block.readUIntLE(from, bytes);
        from += bytes;
      }
      length += 1;
      if (from + length > block.length || to + length > size) throw new RangeError('broken Snappy literal');
      to += block.copy(out, to, from, from + length);
      from += length;
    } else if (kind === 1) {
      const distance = ((tag >> 5) << 8) | block.readUInt8(from++);
      to = copyBack(out, to, distance, ((tag >> 2) & 7) + 4);
    } else {
      const bytes = kind === 2 ? 2 : 4;
      const distance = block.readUIntLE(from, bytes);
      from += bytes;
      to = copyBack(out, to, distance, (tag >> 2) + 1);
    }
  }
  if (to !== size) throw new RangeError('broken Snappy block');
  return out;
}
