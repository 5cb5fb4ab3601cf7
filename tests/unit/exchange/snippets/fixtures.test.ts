import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { snippets } from '@/utils/exchange/snippets';
import { calls } from './calls';

const folder = new URL('./fixtures/', import.meta.url);

/** What each format makes of a handful of calls, for a reader to look at. `vitest -u` writes them anew. */
describe.each(Object.entries(calls))('%s', (name, call) => {
  test.each(snippets.map((snippet) => [snippet.id, snippet] as const))('as %s', async (id, { write }) => {
    await expect(write(call)).toMatchFileSnapshot(`./fixtures/${id}.${name}.txt`);
  });
});

test('no fixture is left over', () => {
  const wanted = snippets.flatMap(({ id }) => Object.keys(calls).map((name) => `${id}.${name}.txt`));
  expect(readdirSync(folder).sort()).toEqual(wanted.sort());
});
