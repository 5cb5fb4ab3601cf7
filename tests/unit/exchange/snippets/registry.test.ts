import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snippets } from '@/utils/exchange/snippets';
import { snippetIds } from '@/utils/exchange/snippets/snippet';
import { snippets as en } from '@/utils/i18n/en/snippets';
import { snippets as fr } from '@/utils/i18n/fr/snippets';

const ids = snippets.map(({ id }) => id);

test('each format is registered once, under its own id, in the order of the ids', () => {
  expect(ids).toEqual([...snippetIds]);
});

test('each has a file of its own', () => {
  const files = readdirSync(new URL('../../../../utils/exchange/snippets/', import.meta.url));
  expect(files).toEqual(expect.arrayContaining(ids.map((id) => `${id}.ts`)));
});

test.each([en, fr])('each has a name in both languages', ({ names }) => {
  expect(Object.keys(names).sort()).toEqual([...ids].sort());
});

test('each is run, or its grammar is, for hostile values', () => {
  const tests = ['.', '../../../world/snippets'].flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url)).filter((file) => file.endsWith('.test.ts')),
  );
  const family = (id: string): string =>
    id.replace(/^(?:python|php)-.*/, (found) => found.split('-')[0] ?? '');
  for (const id of ids) expect(tests, id).toContain(`${family(id)}.test.ts`);
});
