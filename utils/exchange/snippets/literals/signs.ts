/** What cannot be seen, or turns other signs round: written by its number, so that a reader sees what is there. */
export const unseen = /[\p{C}\u2028\u2029\u00a0]/gu;

/** The same, but for line ends. */
export const unseenInLine = /(?!\n)[\p{C}\u2028\u2029\u00a0]/gu;

/** Whether a text has a sign that cannot be seen, a line end apart. */
export const hasUnseen = (text: string): boolean => text.search(unseenInLine) >= 0;

export const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/** The UTF-16 units of a sign as `\u` and four digits each: what JSON and most languages read. */
export const unitEscapes = (sign: string): string =>
  Array.from({ length: sign.length }, (_, at) => `\\u${hex(sign.charCodeAt(at), 4)}`).join('');

/** A sign as `\u` and four digits, or `\U` and eight: as Python, Go and YAML read it. */
export function pointEscape(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}

/** A sign as `\u` and its digits in braces: as PHP and Ruby read it. */
export const bracedEscape = (sign: string): string => `\\u{${hex(sign.codePointAt(0) ?? 0, 1)}}`;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `\n`, `\r` and `\t`, else what `numbered` makes of the sign. */
export const shortOr =
  (numbered: (sign: string) => string) =>
  (sign: string): string =>
    short[sign] ?? numbered(sign);
