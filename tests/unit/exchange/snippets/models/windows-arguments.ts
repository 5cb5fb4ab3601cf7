/**
 * The arguments that a program of Windows reads from its command line, by the rules of Microsoft's C runtime: 2n
 * backslashes before a quote are n and the quote begins or ends a quoted part; 2n+1 are n and a quote; others are as
 * they stand. Two quotes inside a quoted part are one.
 */
export function windowsArguments(line: string): readonly string[] {
  const found: string[] = [];
  let [at, quoted] = [0, false];
  let word: string | undefined;
  while (at < line.length) {
    let slashes = 0;
    while (line[at + slashes] === '\\') slashes += 1;
    const after = line[at + slashes];
    if (slashes > 0) {
      word = (word ?? '') + '\\'.repeat(after === '"' ? slashes / 2 : slashes);
      at += slashes;
      if (after === '"' && slashes % 2 === 1) {
        word += '"';
        at += 1;
      }
    } else if (after === '"') {
      word ??= '';
      if (quoted && line[at + 1] === '"') {
        word += '"';
        at += 2;
      } else {
        quoted = !quoted;
        at += 1;
      }
    } else if (!quoted && (after === ' ' || after === '\t')) {
      if (word !== undefined) found.push(word);
      word = undefined;
      at += 1;
    } else {
      word = (word ?? '') + after;
      at += 1;
    }
  }
  if (quoted) throw new Error('A quote is open at the end.');
  return word === undefined ? found : [...found, word];
}
