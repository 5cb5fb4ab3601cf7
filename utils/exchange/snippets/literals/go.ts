import { hasUnseen, hex, shortOr, unseen } from './signs';

const numbered = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
};

/** A text as Go: between backticks, where nothing is special, if that can be; else in double quotes. */
export const go = (text: string): string =>
  (text.includes('\n') || text.includes('"')) && !text.includes('`') && !hasUnseen(text)
    ? `\`${text}\``
    : `"${text.replace(/["\\]/g, '\\$&').replace(unseen, shortOr(numbered))}"`;
