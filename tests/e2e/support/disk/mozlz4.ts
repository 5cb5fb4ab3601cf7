import { unpackLz4 } from './lz4.ts';

const MAGIC = Buffer.from('mozLz40\0', 'latin1');

/** The content of Firefox's `.jsonlz4` and `.mozlz4` files (sessions, search engines); undefined for any other file. */
export function unpackMozLz4(file: Buffer): Buffer | undefined {
  if (!file.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const header = MAGIC.length + 4;
  return unpackLz4(file.subarray(header), file.readUInt32LE(MAGIC.length));
}
