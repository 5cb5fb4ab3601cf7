import { constants, inflateRawSync } from 'node:zlib';

/** RFC 1952: the magic bytes, deflate, and no flags, as servers write it. */
const HEADER = Buffer.from('1f8b0800', 'hex');
const HEADER_LENGTH = 10;

/** Everything in a file that is gzip (an HTTP cache keeps bodies as they came), unpacked as far as it goes. */
export function unpackGzip(file: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = file.indexOf(HEADER); at >= 0; at = file.indexOf(HEADER, at + 1)) {
    try {
      const deflated = file.subarray(at + HEADER_LENGTH);
      found.push(inflateRawSync(deflated, { finishFlush: constants.Z_SYNC_FLUSH }));
    } catch {
      // The four bytes stood there by chance.
    }
  }
  return found;
}
