import type { Pair } from '@/utils/exchange/copy-as';

export const usual: Pair = { url: 'https://acme.api-us1.com', key: '0123456789abcdef'.repeat(4) };

const values: Readonly<Record<string, string>> = {
  'single quotes': `it's'' 'quoted'`,
  'double quotes': 'say "hello"',
  'a command': '$(echo ran >&2)`echo ran >&2`',
  'a variable': '$HOME $PATH',
  backslashes: String.raw`a\b\\c\n\'`,
  'line ends': 'one\ntwo\r\nthree',
  'a comment': 'a # b',
  'a shell’s signs': 'a;b|c&d>e<f(g){h}[i]*?~!',
  'an option': '--output=/dev/null',
  spaces: '  a\tb  ',
  'other scripts': 'clé 鍵 😀',
  'unseen signs': 'a\u0085b\u2028c\u202ed\u0007e\ufefff\u{e0001}g',
  'half a character': 'a\ud800b',
  empty: '',
};

/** Nothing like a real URL or key, which were looked at before: the escaping must hold by itself. */
export const hostile: readonly { name: string; pair: Pair }[] = Object.entries(values).map(
  ([name, value]) => ({
    name,
    pair: { url: value, key: value },
  }),
);
