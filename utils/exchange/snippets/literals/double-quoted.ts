import { shortOr, unitEscapes, unseen } from './signs';

/** A text in double quotes, with the escapes that JavaScript, Java and C# share. */
export const doubleQuoted = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(unseen, shortOr(unitEscapes))}"`;

/** The same in ASCII: for compilers that guess the encoding of a file. */
export const asciiQuoted = (text: string): string => doubleQuoted(text).replace(/[^\0-~]/gu, unitEscapes);

/** The lines of a text, each with its end. */
export const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [''];
