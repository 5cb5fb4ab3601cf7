/**
 * Unpacks one LZ4 block (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md).
 *
 * @param size length of the unpacked data.
 * @throws a RangeError where the block is broken.
 */
export function unpackLz4(block: Buffer, size: number): Buffer {
  const out = Buffer.alloc(size);
  let from = 0;
  let to = 0;
  const length = (first: number): number => {
    if (first < 15) return first;
    let total = first;
    for (;;) {
      const more = block.readUInt8(from++);
      total += more;
      if (more < 255) return total;
    }
  };
  while (from < block.length) {
    const token = block.readUInt8(from++);
    const literals = length(token >> 4);
    if (from + literals > block.length || to + literals > size) throw new RangeError('broken LZ4 literals');
    to += block.copy(out, to, from, from + literals);
    from += literals;
    if (from >= block.length) break; // the last sequence has no match
    const distance = block.readUInt16LE(from);
    from += 2;
    const match = length(token & 15) + 4;
    to = copyBack(out, to, distance, match);
  }
  return out.subarray(0, to);
}

/** Repeats `length` bytes from `distance` before `to`, which may overlap with what is written; gives the new end. */
export function copyBack(out: Buffer, to: number, distance: number, length: number): number {
  if (distance === 0 || distance > to || to + length > out.length)
    throw new RangeError('broken back reference');
  for (let i = 0; i < length; i++) out[to + i] = out[to + i - distance] as number;
  return to + length;
}
