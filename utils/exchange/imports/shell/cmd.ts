import { type Commands, gathering } from './commands';

/** Whether a text is written for the command line of Windows: carets at the ends of lines, or before a word's first quote. */
export const isForCmd = (text: string): boolean => /\^[ \t]*\r?\n|(?:^|\s)\^"/.test(text);

/** What the command line of Windows makes of the carets: the sign after one stands for itself. */
const withoutCarets = (text: string): string =>
  text.replace(/\^(?:(\r?\n)(\r?\n)?|([\s\S]))/g, (_whole, end, blank, sign: string | undefined) => {
    if (end === undefined) return sign ?? '';
    return blank === undefined ? ' ' : '\n';
  });

/** The words of the commands in a text for the command line of Windows, as browsers write it. */
export function cmdCommands(text: string): Commands {
  const plain = withoutCarets(text);
  const into = gathering();
  let isQuoted = false;
  for (let at = 0; at < plain.length; at += 1) {
    const [sign = '', next = ''] = [plain[at], plain[at + 1]];
    if (sign === '\\' && (next === '"' || next === '\\')) {
      into.add(next);
      at += 1;
    } else if (sign === '"' && isQuoted && next === '"') {
      into.add('"');
      at += 1;
    } else if (sign === '"') {
      isQuoted = !isQuoted;
      into.add('');
    } else if (isQuoted) into.add(sign);
    else if (/[\n&|]/.test(sign)) into.endCommand();
    else if (/\s/.test(sign)) into.endWord();
    else into.add(sign);
  }
  return into.finish();
}
