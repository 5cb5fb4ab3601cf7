/**
 * A number of seven bits a byte, the lowest first.
 *
 * @throws a RangeError where it is cut short or longer than 53 bits.
 */
export function readVarint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes.readUInt8(at + i);
    value += (byte & 127) * 2 ** (7 * i);
    if (byte < 128) return { value, next: at + i + 1 };
  }
  throw new RangeError('no varint');
}
