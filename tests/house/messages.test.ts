import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './files';

/** Every text of a catalogue with its path; functions are passed over, since types hold their shape. */
function texts(catalogue: unknown, path = ''): [string, string][] {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([name, part]) => texts(part, `${path}.${name}`));
}

const areas = (language: string): readonly string[] =>
  readdirSync(join(root, 'utils/i18n', language), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();

/** Everything that is said in a language, by area. */
async function catalogue(language: string): Promise<readonly [string, string][]> {
  const said = areas(language).filter((area) => !area.startsWith('screens/'));
  const modules = said.map((area) => import(join(root, 'utils/i18n', language, area)) as Promise<unknown>);
  const loaded = await Promise.all(modules);
  return said.flatMap((area, at) => texts({ ...(loaded[at] as object) }, area));
}

const [english, french] = await Promise.all([catalogue('en'), catalogue('fr')]);

test('both languages have the same areas', () => {
  expect(areas('fr')).toEqual(areas('en'));
});

test('both languages have every text, and none is empty', () => {
  expect(french.map(([path]) => path)).toEqual(english.map(([path]) => path));
  for (const [path, text] of [...english, ...french]) expect(text.trim(), path).not.toBe('');
});

test('French is set as French is: curly apostrophes, and spaces that do not break before high punctuation', () => {
  const odd = french.filter(([, text]) =>
    /'|[a-zéèàù»)] ?[;!?](?!\S)|[a-zéèàù»)] :|« | »/.test(text.replace(/[\u00a0\u202f]/g, '~')),
  );
  expect(odd).toEqual([]);
});
