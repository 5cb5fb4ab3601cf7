/** Bytes as base64 with the usual alphabet, without padding. */
const base64 = (bytes: readonly number[]): string =>
  btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')).replace(/=+$/, '');

const urlSafe = (coded: string): string => coded.replaceAll('+', '-').replaceAll('/', '_');

/**
 * How bytes look in base64 at each of the three places they can have among other bytes, in the usual alphabet, the
 * URL-safe one, and percent-encoded. The characters at either end that hold bits of a neighbour are left out.
 */
export const base64Forms = (bytes: readonly number[]): readonly string[] =>
  [0, 1, 2]
    .map((before) => {
      const coded = base64([...Array<number>(before).fill(0), ...bytes]);
      const endsWhole = (before + bytes.length) % 3 === 0;
      return coded.slice(Math.ceil((before * 8) / 6), endsWhole ? undefined : -1);
    })
    .flatMap((coded) => [coded, urlSafe(coded), encodeURIComponent(coded)]);
