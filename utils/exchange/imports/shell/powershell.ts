/** A word or a sign of PowerShell's, or a text that stood in quotes. */
export interface Token {
  readonly text: string;
  readonly isQuoted: boolean;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/** A text over several lines, in which nothing but variables is read. */
const hereText = /@(['"])[ \t]*\r?\n([\s\S]*?)\r?\n\1@/y;

const variable = /\$(?:\{(?:env:)?(\w{1,50})\}|(?:env:)?([A-Za-z_]\w{0,49}))/iy;

const char = /\$\(\[char\](\d{1,6})\)/iy;

/**
 * The tokens of a text. In double quotes a backtick escapes, `$([char]233)` is how browsers write é,
 * and a variable of PowerShell's becomes Keyring's.
 */
export function powershellTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;

  const variableAt = (place: number): string => {
    variable.lastIndex = place;
    const match = variable.exec(text);
    return match ? `{{${match[1] ?? match[2]}}}` : '';
  };
  const here = (): string | undefined => {
    hereText.lastIndex = at;
    const match = hereText.exec(text);
    if (!match) return undefined;
    at = hereText.lastIndex;
    const [, quote, lines = ''] = match;
    return quote === "'"
      ? lines
      : lines.replace(new RegExp(variable, 'gi'), (_, one, other) => `{{${one ?? other}}}`);
  };
  const single = (): string => {
    let value = '';
    at += 1;
    while (at < text.length) {
      if (text[at] === "'" && text[at + 1] !== "'") break;
      if (text[at] === "'") at += 1;
      value += text[at] ?? '';
      at += 1;
    }
    at += 1;
    return value;
  };
  const double = (): string => {
    const parts: string[] = [];
    at += 1;
    while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
      const [sign = '', next = ''] = [text[at], text[at + 1]];
      char.lastIndex = at;
      const code = char.exec(text);
      if (code) {
        parts.push(String.fromCharCode(Number(code[1])));
        at = char.lastIndex;
      } else if (sign === '$' && variableAt(at)) {
        parts.push(variableAt(at));
        at = variable.lastIndex;
      } else if (sign === '`' || sign === '"') {
        parts.push(sign === '`' ? (escapes[next] ?? next) : '"');
        at += 2;
      } else {
        parts.push(sign);
        at += 1;
      }
    }
    at += 1;
    return parts.join('');
  };

  while (at < text.length) {
    const sign = text[at] ?? '';
    const lines = sign === '@' ? here() : undefined;
    if (lines !== undefined) tokens.push({ text: lines, isQuoted: true });
    else if (sign === '"') tokens.push({ text: double(), isQuoted: true });
    else if (sign === "'") tokens.push({ text: single(), isQuoted: true });
    else if (sign === '`' || /\s/.test(sign)) at += 1;
    else if (/[=;(){}@,]/.test(sign)) {
      tokens.push({ text: sign, isQuoted: false });
      at += 1;
    } else {
      const from = at;
      while (at < text.length && !/[\s"'`=;(){}@,]/.test(text[at] ?? '')) at += 1;
      tokens.push({ text: text.slice(from, at), isQuoted: false });
    }
  }
  return tokens;
}
