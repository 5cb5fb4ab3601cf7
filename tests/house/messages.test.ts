import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { helpers as helpersEn } from '../../utils/i18n/en/helpers';
import { messages as en } from '../../utils/i18n/en/index';
import { helpers as helpersFr } from '../../utils/i18n/fr/helpers';
import { messages as fr } from '../../utils/i18n/fr/index';
import { root } from './files';

/** Every text of a catalogue with its path; functions are passed over, since types hold their shape. */
function texts(catalogue: unknown, path = ''): [string, string][] {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([name, part]) => texts(part, `${path}.${name}`));
}

const english = texts({ ...en, helpers: helpersEn });
const french = texts({ ...fr, helpers: helpersFr });

test('both languages have the same areas', () => {
  const areas = (language: string) => readdirSync(join(root, 'utils/i18n', language)).sort();
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
