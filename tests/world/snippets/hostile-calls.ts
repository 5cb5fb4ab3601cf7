import type { Method } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';

/** Texts that a shell, a language or a program could take for more than a value. */
const values: Readonly<Record<string, string>> = {
  'single quotes': `it's'' 'quoted' \\'`,
  'double quotes': 'say "hello" "" """',
  'three single quotes': `'''"'"'"'`,
  'a command': '$(touch ran)`touch ran`;touch ran',
  'a variable': `$HOME \${HOME} $$ %PATH% %PATH:~0,4% $env:PATH #{1+1} {$x} \${1+1}`,
  'an expression': '={{ 1 + 1 }} {{1.data}} {{{x}}} {%x%}',
  backslashes: String.raw`a\b\\c\n\'\" C:\temp\new \u0041 \x41 \\`,
  'line ends': 'one\ntwo\r\nthree\rfour\n',
  tabs: '\ta\tb',
  comments: 'a # b // c /* d */ -- e <!-- f -->',
  'signs of shells': 'a;b|c&d>e<f(g){h}[i]*?~!^,@',
  'percent signs': '100% %41%7e%zz%2 %25 %%',
  'exclamation marks': '!! !$ !a',
  carets: '^ ^^ ^& ^"',
  'an at sign before': '@/etc/passwd',
  'a hyphen before': '--output=/dev/null -o x',
  'an equals sign before': '=cmd|calc',
  brackets: 'filters[email]=[a,b]&{c,d}',
  'other scripts': 'clé 鍵 ключ مفتاح',
  emoji: '😀👩‍👩‍👧‍👦🇫🇷',
  'curly quotes': '‘single’ ‚low‛ “double” „low‟',
  'unseen signs': 'a\u00a0b\u200bc\u202ed\u2028e\u2029f\ufeffg\u0085h\u0007i\u001bj\u007fk',
  'half a sign': 'a\ud800b\udc00c',
  'no value': 'null undefined NULL nil None \\0 %00',
  'ends of texts': 'EOF\nEOT;\n`"\'"""\'\'\'`}}]]>',
  'a header': 'x\r\nX-Other: 1\r\n\r\n',
};

const methods: readonly Method[] = ['POST', 'PUT', 'PATCH', 'DELETE'];

const form = (value: string): RequestDraft => ({
  method: 'POST',
  target: `/api/3/form/optin?q=${value}`,
  body: value,
});

const json = (value: string, at: number): RequestDraft => ({
  method: methods[at % methods.length] ?? 'POST',
  target: `/api/3/contacts/${encodeURIComponent(value.toWellFormed())}?filters[email]=${encodeURIComponent(value.toWellFormed())}&orders[id]=ASC`,
  body: JSON.stringify({ contact: { [value]: value, n: 1.0, none: null } }, null, 2),
});

const long = "long “text” with 'quotes', $(signs) and \\ — ".repeat(3_000);

/** Calls that a console could send, named by what is hostile in them. */
export const hostileCalls: readonly (readonly [name: string, draft: RequestDraft])[] = [
  [
    'a read',
    { method: 'GET', target: '/api/3/contacts?limit=20&filters[email]=a%2Bb@example.com', body: '' },
  ],
  ['nothing in the body', { method: 'POST', target: '/api/3/tags', body: '' }],
  ['a deletion', { method: 'DELETE', target: '/api/3/tags/1', body: '' }],
  [
    'JSON with CR LF',
    { method: 'PUT', target: '/api/3/tags/1', body: '{\r\n  "tag": {\r\n    "tag": "a"\r\n  }\r\n}' },
  ],
  ['JSON in one line', { method: 'POST', target: '/api/3/tags', body: '{"tag":{"tag":"a","n":1.0}}' }],
  [
    'a path with signs',
    { method: 'GET', target: "/api/3/a|b^c`d{e}f[g]h'i(j)!k;l,m=n:o@p&q$r*s~t\\u//v/./w/../x", body: '' },
  ],
  ...Object.entries(values).map(([name, value]) => [`${name}, as a form`, form(value)] as const),
  ...Object.entries(values).map(([name, value], at) => [`${name}, in JSON`, json(value, at)] as const),
  ['130 kB of a form', { method: 'POST', target: '/api/3/form/optin', body: long }],
  ['130 kB of JSON', { method: 'POST', target: '/api/3/tags', body: JSON.stringify({ long }) }],
];
