import { hex, shortOr, unseen, unseenInLine } from './signs';

const numbered = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
};

/** A text as Python: in double quotes, or in three single ones where it has several lines. */
export const python = (text: string): string =>
  text.includes('\n')
    ? `'''${text.replace(/['\\]/g, '\\$&').replace(unseenInLine, shortOr(numbered))}'''`
    : `"${text.replace(/["\\]/g, '\\$&').replace(unseen, shortOr(numbered))}"`;
