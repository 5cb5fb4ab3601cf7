import { base64Forms } from './base64';

/** A shorter text is no secret of ours, and looking for it would take harmless words away. */
export const SHORTEST_SECRET = 8;

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/** JSON's escaping of a text, without the quotes around it. */
const jsonEscaped = (text: string): string => JSON.stringify(text).slice(1, -1);

const htmlNames: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": '#39',
};

const htmlEscaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&${htmlNames[char]};`);

/** The UTF-16 units of a text as bytes, the low byte first. */
const lowFirst = (units: readonly number[]): number[] => units.flatMap((unit) => [unit & 255, unit >> 8]);

const highFirst = (units: readonly number[]): number[] => units.flatMap((unit) => [unit >> 8, unit & 255]);

const withoutOuterZero = (bytes: readonly number[]): readonly number[] =>
  bytes.slice(bytes[0] === 0 ? 1 : 0, bytes.at(-1) === 0 ? -1 : undefined);

const unitsOf = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** The zero byte at an end of UTF-16 belongs to the neighbour where the bytes are in the other order. */
const wideBytes = (units: readonly number[]): readonly (readonly number[])[] =>
  [lowFirst(units), highFirst(units)].map(withoutOuterZero);

const bytesOf = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

const formsOfBytes = (text: string): readonly string[] => {
  const [bytes, units] = [bytesOf(text), unitsOf(text)];
  return [
    ...[bytes, lowFirst(units), highFirst(units)].flatMap(base64Forms),
    ...['', ' ', ':', '-', '\\x', '%', '%25'].flatMap((before) =>
      [bytes, ...wideBytes(units)].map((read) => joinedHex(read, before)),
    ),
  ];
};

/** A header of Basic authorization that went into base64 once more. */
const twiceBase64 = (text: string): readonly string[] =>
  base64Forms(bytesOf(text)).map(bytesOf).flatMap(base64Forms);

const readAsLatin1 = (bytes: readonly number[]): string =>
  bytes.map((byte) => String.fromCharCode(byte)).join('');

/**
 * Every form in which a secret may stand in a text: plain; base64, hexadecimal and percent-encoded, of its UTF-8 and
 * of its UTF-16 bytes; escaped as in JSON, JavaScript and HTML; and UTF-16 that was read a byte at a time. Hexadecimal
 * digits are in lower case: compare without regard to case. Empty for what is too short to be a secret.
 */
export function encodingsOf(secret: string): readonly string[] {
  if (secret.length < SHORTEST_SECRET) return [];
  const text = secret.toWellFormed();
  const units = unitsOf(text);
  const wide = wideBytes(units);
  const percent = encodeURIComponent(text);
  const forms = [
    text,
    // Of bytes the case of the letters can no longer be seen, and hexadecimal is written in both.
    ...new Set([text, text.toLowerCase(), text.toUpperCase()].flatMap(formsOfBytes)),
    ...twiceBase64(text),
    percent,
    encodeURIComponent(percent),
    jsonEscaped(text),
    jsonEscaped(jsonEscaped(text)),
    units.map((unit) => `\\u${hex(unit, 4)}`).join(''),
    htmlEscaped(text),
    units.map((unit) => `&#${unit};`).join(''),
    units.map((unit) => `&#x${hex(unit, 2)};`).join(''),
    ...wide.map(readAsLatin1),
    ...wide.map(readAsLatin1).map(jsonEscaped),
    [...text].join(' '),
  ];
  return [...new Set(forms)];
}

/** Two digits a byte, `before` each but the first: the first may stand at the beginning of a line. */
const joinedHex = (bytes: readonly number[], before: string): string =>
  bytes.map((byte) => hex(byte, 2)).join(before);
