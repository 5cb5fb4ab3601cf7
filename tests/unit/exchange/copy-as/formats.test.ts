import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { copyFormat, copyFormats, isCopyFormatId } from '@/utils/exchange/copy-as';
import { copyFormatNames as en } from '@/utils/i18n/en/copy-as';
import { copyFormatNames as fr } from '@/utils/i18n/fr/copy-as';
import { hostile, usual } from './pairs';

describe('a usual pair', () => {
  test.each([
    ['env', `ACTIVECAMPAIGN_API_URL=${usual.url}\nACTIVECAMPAIGN_API_KEY=${usual.key}`],
    ['json', `{\n  "url": "${usual.url}",\n  "key": "${usual.key}"\n}`],
    ['curl', `curl --url '${usual.url}/api/3/users/me' -H 'Api-Token: ${usual.key}'`],
    ['http-header', `Api-Token: ${usual.key}`],
  ] as const)('as %s', (id, text) => {
    expect(copyFormat(id).write(usual)).toBe(text);
  });

  test('a slash at the end of the URL is not doubled', () => {
    expect(copyFormat('curl').write({ ...usual, url: `${usual.url}//` })).toBe(
      copyFormat('curl').write(usual),
    );
  });
});

describe('the registry', () => {
  const ids = copyFormats.map(({ id }) => id);

  test('offers each format once, under its own id', () => {
    expect(ids).toEqual(['env', 'json', 'curl', 'http-header']);
    expect(ids.map((id) => copyFormat(id).id)).toEqual(ids);
  });

  test('has a file for each', () => {
    const files = readdirSync(new URL('../../../../utils/exchange/copy-as/', import.meta.url));
    expect(files).toEqual(expect.arrayContaining(ids.map((id) => `${id}.ts`)));
  });

  test('knows its ids and nothing else', () => {
    expect(ids.every(isCopyFormatId)).toBe(true);
    expect(['toString', '__proto__', '', 1, null, ['env']].some(isCopyFormatId)).toBe(false);
  });

  test.each([en, fr])('has a name for each in both languages', (names) => {
    expect(Object.keys(names)).toEqual(ids);
    expect(Object.values(names).every((name) => name.trim() !== '')).toBe(true);
  });
});

describe('hostile values', () => {
  const cases = hostile.map(({ name, pair }) => [name, pair] as const);

  test.each(cases)('JSON gives them back: %s', (_, pair) => {
    expect(JSON.parse(copyFormat('json').write(pair))).toEqual(pair);
  });

  test.each(cases)('a header stays one line of visible characters: %s', (_, pair) => {
    expect(copyFormat('http-header').write(pair)).toMatch(/^Api-Token: [ -~]*$/);
  });

  test.each(cases)('no format ends with a line end: %s', (_, pair) => {
    for (const format of copyFormats) expect(format.write(pair)).not.toMatch(/[\r\n]$/);
  });
});
