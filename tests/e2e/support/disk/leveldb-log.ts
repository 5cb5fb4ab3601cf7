const BLOCK = 32_768;
const HEADER = 7;

/**
 * The records of a LevelDB log one after the other, without the headers that cut long records at every 32 KiB
 * (https://github.com/google/leveldb/blob/main/doc/log_format.md).
 */
export function unpackLevelDbLog(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let block = 0; block < file.length; block += BLOCK) {
    const end = Math.min(block + BLOCK, file.length);
    for (let at = block; at + HEADER <= end; ) {
      const length = file.readUInt16LE(at + 4);
      parts.push(file.subarray(at + HEADER, Math.min(at + HEADER + length, end)));
      at += HEADER + length;
    }
  }
  return Buffer.concat(parts);
}
