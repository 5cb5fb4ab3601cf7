import { hasUnseen, unseenInLine } from './signs';

/** PowerShell takes the curly quotes for quotes too. */
const single = /['\u2018-\u201b]/g;
const special = /[`$"\u201c-\u201e]/g;

const numbered = (sign: string): string =>
  Array.from({ length: sign.length }, (_, at) => `$([char]${sign.charCodeAt(at)})`).join('');

/** A text as PowerShell: in single quotes; in double ones where it has signs that cannot be seen. */
export const powershell = (text: string): string =>
  hasUnseen(text)
    ? `"${text.replace(special, '`$&').replace(unseenInLine, numbered)}"`
    : `'${text.replace(single, '$&$&')}'`;
