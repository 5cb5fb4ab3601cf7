/** A word or a sign of PowerShell's, or a text that stood in quotes. */
export interface Token {
  readonly text: string;
  readonly isQuoted: boolean;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

const char = /\$\(\[char\](\d{1,6})\)/iy;

/** The tokens of a text. In double quotes a backtick escapes, and `$([char]233)` is how browsers write é. */
export function powershellTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;

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
    if (sign === '"') tokens.push({ text: double(), isQuoted: true });
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
