/**
 * A text as one word of a POSIX shell: single quotes, in which nothing is special; each single quote inside is
 * written outside of them. A NUL, which no word can hold, is left out.
 */
export const shellWord = (text: string): string =>
  `'${text.replaceAll('\0', '').replaceAll("'", String.raw`'\''`)}'`;
