import { bracedEscape, hasUnseen, shortOr, unseenInLine } from './signs';

/** A text as PHP: in single quotes; in double ones where it has signs that need an escape. */
export const php = (text: string): string =>
  hasUnseen(text)
    ? `"${text.replace(/["\\$]/g, '\\$&').replace(unseenInLine, shortOr(bracedEscape))}"`
    : `'${text.replace(/['\\]/g, '\\$&')}'`;
