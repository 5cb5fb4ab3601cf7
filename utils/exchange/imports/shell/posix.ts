import { ansiC } from './ansi-c';
import { type Commands, gathering } from './commands';

const variable = /\$(?:\{([A-Za-z_]\w{0,49})\}|([A-Za-z_]\w{0,49}))/y;

/** What a command between others would give, up to two such within each other. */
const substitution = /\$\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|`[^`]*`/y;

/**
 * The words of the commands in a text for a POSIX shell. Nothing is run: its variables become Keyring's, and what a command
 * would give is asked for as one too.
 */
export function posixCommands(text: string): Commands {
  const into = gathering();
  let at = 0;

  const addVariable = (): boolean => {
    variable.lastIndex = at;
    const match = variable.exec(text);
    if (!match) return false;
    into.add(`{{${match[1] ?? match[2]}}}`);
    at = variable.lastIndex;
    return true;
  };
  const addSubstitution = (): boolean => {
    substitution.lastIndex = at;
    if (!substitution.test(text)) return false;
    into.add('{{output}}');
    at = substitution.lastIndex;
    return true;
  };
  const addSingle = (): void => {
    const end = text.indexOf("'", at + 1);
    into.add(text.slice(at + 1, end < 0 ? undefined : end));
    at = end < 0 ? text.length : end + 1;
  };
  const addAnsiC = (): void => {
    let end = at + 2;
    while (end < text.length && text[end] !== "'") end += text[end] === '\\' ? 2 : 1;
    into.add(ansiC(text.slice(at + 2, end)));
    at = end + 1;
  };
  const addDouble = (): void => {
    into.add('');
    at += 1;
    while (at < text.length && text[at] !== '"') {
      const [sign = '', next = ''] = [text[at], text[at + 1]];
      if (sign === '\\' && '$`"\\\n'.includes(next) && next !== '') {
        into.add(next === '\n' ? '' : next);
        at += 2;
      } else if (!/[$`]/.test(sign) || !(addVariable() || addSubstitution())) {
        into.add(sign);
        at += 1;
      }
    }
    at += 1;
  };

  while (at < text.length) {
    const [sign = '', next = ''] = [text[at], text[at + 1]];
    if (sign === '\\') {
      const isBreak = next === '\n' || (next === '\r' && text[at + 2] === '\n');
      if (!isBreak) into.add(next);
      at += isBreak && next === '\r' ? 3 : 2;
    } else if (sign === "'") addSingle();
    else if (sign === '$' && next === "'") addAnsiC();
    else if (sign === '"') addDouble();
    else if (/[$`]/.test(sign) && (addVariable() || addSubstitution())) continue;
    else if (sign === '#' && !into.isInWord) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else {
      if (/[\n;&|]/.test(sign)) into.endCommand();
      else if (/\s/.test(sign)) into.endWord();
      else into.add(sign);
      at += 1;
    }
  }
  return into.finish();
}
