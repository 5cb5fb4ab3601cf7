/** The handful of ASN.1 DER encodings that an X.509 certificate needs (ITU-T X.690). */

function lengthOf(content: Uint8Array): number[] {
  if (content.length < 0x80) return [content.length];
  const bytes: number[] = [];
  for (let rest = content.length; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}

/** One element: tag, length, content. */
export function element(tag: number, ...contents: Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content)]), content]);
}

export const sequence = (...items: Uint8Array[]): Uint8Array => element(0x30, ...items);
export const set = (...items: Uint8Array[]): Uint8Array => element(0x31, ...items);
export const octets = (content: Uint8Array): Uint8Array => element(0x04, content);
export const bits = (content: Uint8Array): Uint8Array => element(0x03, Buffer.from([0]), content);
export const text = (value: string): Uint8Array => element(0x0c, Buffer.from(value, 'utf8'));
export const yes = (): Uint8Array => element(0x01, Buffer.from([0xff]));

/** A positive whole number from its big-endian bytes; a leading zero keeps it positive. */
export function integer(bytes: Uint8Array): Uint8Array {
  return element(0x02, (bytes[0] ?? 0) & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

/** A context-specific element: constructed around other elements, or primitive with bytes of its own. */
export function tagged(number: number, form: 'constructed' | 'primitive', content: Uint8Array): Uint8Array {
  return element((form === 'constructed' ? 0xa0 : 0x80) | number, content);
}

/** An object identifier written as dotted numbers, such as `2.5.4.3`. */
export function identifier(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const septets = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) septets.unshift((left & 0x7f) | 0x80);
    bytes.push(...septets);
  }
  return element(0x06, Buffer.from(bytes));
}

/** A point in time, to the second. UTCTime, so only valid for the years 1950 to 2049. */
export function time(at: Date): Uint8Array {
  const digits = at.toISOString().replace(/[-:T]/g, '').slice(2, 14);
  return element(0x17, Buffer.from(`${digits}Z`, 'ascii'));
}
