import { hasUnseen, hex, shortOr, unseenInLine } from './signs';

const numbered = (sign: string): string => `\\u{${hex(sign.codePointAt(0) ?? 0, 1)}}`;

/** A text as Ruby: in single quotes; in double ones where it has signs that need an escape. */
export const ruby = (text: string): string =>
  hasUnseen(text)
    ? `"${text.replace(/["\\#]/g, '\\$&').replace(unseenInLine, shortOr(numbered))}"`
    : `'${text.replace(/['\\]/g, '\\$&')}'`;
