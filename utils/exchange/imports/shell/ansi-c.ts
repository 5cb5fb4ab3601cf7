const simple: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  v: '\v',
};

const code = (digits: string, base: number): string => {
  const point = Number.parseInt(digits, base);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
};

const escaped = /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|([\s\S]))/g;

/** The text that stands between `$'` and `'` in a shell. Browsers write so what is not plain ASCII. */
export const ansiC = (text: string): string =>
  text.replace(escaped, (_whole, hex, short, long, octal, sign: string | undefined) => {
    if (hex ?? short ?? long) return code(hex ?? short ?? long, 16);
    if (octal) return code(octal, 8);
    return simple[sign ?? ''] ?? sign ?? '';
  });
