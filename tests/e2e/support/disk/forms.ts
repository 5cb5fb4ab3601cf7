/** A secret as bytes, in one of the ways in which it may lie on a disk. */
export interface Form {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Shorter secrets would be found by chance, most of all in base64, which loses up to four characters of them. */
const SHORTEST = 8;

/**
 * Every form in which a secret is looked for.
 *
 * @throws a RangeError for a secret shorter than 8 characters.
 */
export function formsOf(secret: string): Form[] {
  if (secret.length < SHORTEST) throw new RangeError(`Shorter than ${SHORTEST} characters: ${secret}`);
  const hex = Buffer.from(secret).toString('hex');
  const little = Buffer.from(secret, 'utf16le');
  const forms: Form[] = [
    { name: 'plain', bytes: Buffer.from(secret) },
    { name: 'hex', bytes: Buffer.from(hex) },
    { name: 'hex in capitals', bytes: Buffer.from(hex.toUpperCase()) },
    { name: 'UTF-16LE', bytes: little },
    { name: 'UTF-16BE', bytes: Buffer.from(little).swap16() },
    { name: 'JSON', bytes: Buffer.from(JSON.stringify(secret).slice(1, -1)) },
    { name: 'JSON with escaped slashes', bytes: Buffer.from(escapedSlashes(secret)) },
    { name: 'percent-encoded', bytes: Buffer.from(encodeURIComponent(secret)) },
    ...[0, 1, 2].flatMap((offset) => base64At(secret, offset)),
  ];
  return forms.filter(({ bytes }, index) => forms.findIndex((other) => other.bytes.equals(bytes)) === index);
}

const escapedSlashes = (secret: string) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/');

/**
 * Base64 writes three bytes as four characters, so a secret inside a longer text looks different for each of the
 * three places it may start at. The characters that also depend on its neighbours are left out.
 */
function base64At(secret: string, offset: number): Form[] {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const whole = bytes.length - (bytes.length % 3);
  const start = offset === 0 ? 0 : 4;
  const text = bytes.subarray(0, whole).toString('base64').slice(start);
  const urlText = text.replaceAll('+', '-').replaceAll('/', '_');
  return [
    { name: `base64 at ${offset}`, bytes: Buffer.from(text) },
    { name: `base64url at ${offset}`, bytes: Buffer.from(urlText) },
  ];
}
