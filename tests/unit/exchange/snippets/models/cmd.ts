/** Variables that there could be, by names that could be read out of a snippet. */
export const cmdVariables: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ACTIVECAMPAIGN_API_KEY: 'the-key',
    ...Object.fromEntries(
      ['PATH', 'HOME', 'CD', '20', '22', '7B', '3A', 'x', 'A', ' ', ', ', 'b c', '41', 'zz', '0A'].map(
        (name) => [name, `expanded ${name}`],
      ),
    ),
  }).map(([name, value]) => [name.toUpperCase(), value]),
);

/** Fills in the variables of a line as the prompt does: what is none stays as it stands. `%A:…%` changes a value. */
function withVariables(line: string): string {
  let filled = '';
  let at = 0;
  while (at < line.length) {
    const name = /^%([^%:\r\n]+)(?::[^%\r\n]*)?%/.exec(line.slice(at));
    const value = name && cmdVariables.get((name[1] ?? '').toUpperCase());
    if (name && value !== undefined) {
      filled += value;
      at += name[0].length;
    } else {
      filled += line[at];
      at += 1;
    }
  }
  return filled;
}

/**
 * The command line that cmd.exe makes of what is pasted at its prompt: a model of its rules, since there is no cmd here.
 * First variables are filled in, whatever is quoted; then a caret outside of quotes makes the next sign a plain one, and
 * at the end of a line takes the next line on, whose first sign is a plain one. A sign that would begin
 * another command, or lead elsewhere, is an error here. `!` is nothing special at the prompt.
 */
export function cmdLine(text: string): string {
  const source = text.split('\n').map(withVariables).join('\n');
  let line = '';
  let quoted = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] ?? '';
    if (sign === '"') {
      quoted = !quoted;
      line += sign;
    } else if (sign === '\n') throw new Error(`The command ends early: ${line.slice(-60)}`);
    else if (quoted) line += sign;
    else if (sign === '^') {
      at += source[at + 1] === '\n' ? 2 : 1;
      line += source[at] ?? '';
    } else if ('&|<>()'.includes(sign)) throw new Error(`cmd takes ${sign} for its own: ${line.slice(-60)}`);
    else line += sign;
  }
  return line;
}
