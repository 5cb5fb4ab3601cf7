import { shellWord } from '../../copy-as/shell-word';
import { hasUnseen, hex, shortOr, unseenInLine } from './signs';

const bytes = (sign: string): string =>
  [...new TextEncoder().encode(sign)].map((byte) => `\\x${hex(byte, 2)}`).join('');

/**
 * A text as one word of bash or zsh: in single quotes; in `$'…'` where it has signs that cannot be seen, a tab among
 * them, at which a terminal would complete. A NUL, which no word can hold, is left out.
 */
export function bash(text: string): string {
  const whole = text.replaceAll('\0', '');
  if (!hasUnseen(whole)) return shellWord(whole);
  const escaped = whole.replace(/['\\]/g, '\\$&').replace(unseenInLine, shortOr(bytes));
  // At a prompt it could be taken for a line of the history.
  return `$'${escaped.replaceAll('!', '\\x21')}'`;
}
