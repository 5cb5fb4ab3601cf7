import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { copyFormat, copyFormats } from '@/utils/exchange/copy-as';
import { copyFormatIds } from '@/utils/exchange/copy-as/format';
import { copyFormatNames as en } from '@/utils/i18n/en/copy-as';
import { copyFormatNames as fr } from '@/utils/i18n/fr/copy-as';
import { hostile, usual } from './pairs';

describe('a usual pair', () => {
  test.each([
    ['env', `ACTIVECAMPAIGN_API_URL=${usual.url}\nACTIVECAMPAIGN_API_KEY=${usual.key}`],
    ['json', `{\n  "url": "${usual.url}",\n  "key": "${usual.key}"\n}`],
    ['yaml', `activecampaign:\n  url: "${usual.url}"\n  key: "${usual.key}"`],
    ['curl', `curl --url '${usual.url}/api/3/users/me' -H 'Api-Token: ${usual.key}'`],
    ['http-header', `Api-Token: ${usual.key}`],
  ] as const)('as %s', (id, text) => {
    expect(copyFormat(id).write(usual)).toBe(text);
  });

  test('as an environment that Postman imports', () => {
    expect(JSON.parse(copyFormat('postman-environment').write(usual))).toEqual({
      name: 'acme.api-us1.com',
      values: [
        { key: 'ACTIVECAMPAIGN_API_URL', value: usual.url, type: 'default', enabled: true },
        { key: 'ACTIVECAMPAIGN_API_KEY', value: usual.key, type: 'secret', enabled: true },
      ],
      _postman_variable_scope: 'environment',
    });
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
    expect(ids).toEqual(copyFormatIds);
    expect(ids.map((id) => copyFormat(id).id)).toEqual(ids);
  });

  test('has a file for each', () => {
    const files = readdirSync(new URL('../../../../utils/exchange/copy-as/', import.meta.url));
    expect(files).toEqual(expect.arrayContaining(ids.map((id) => `${id}.ts`)));
  });

  test.each([en, fr])('has a name for each in both languages', (names) => {
    expect(Object.keys(names).sort()).toEqual([...ids].sort());
    expect(Object.values(names).every((name) => name.trim() !== '')).toBe(true);
  });
});

describe('hostile values', () => {
  const cases = hostile.map(({ name, pair }) => [name, pair] as const);

  test.each(cases)('JSON gives them back: %s', (_, pair) => {
    expect(JSON.parse(copyFormat('json').write(pair))).toEqual(pair);
  });

  test.each(cases)('a Postman environment gives them back: %s', (_, pair) => {
    const { values } = JSON.parse(copyFormat('postman-environment').write(pair));
    expect(values.map(({ value }: { value: string }) => value)).toEqual([pair.url, pair.key]);
  });

  test.each(cases)('YAML has one line of visible signs for each: %s', (_, pair) => {
    const lines = copyFormat('yaml').write(pair).split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).not.toMatch(/[\p{C}\u2028\u2029]/u);
  });

  test.each(cases)('a header stays one line of visible characters: %s', (_, pair) => {
    expect(copyFormat('http-header').write(pair)).toMatch(/^Api-Token: [ -~]*$/);
  });

  test.each(cases)('no format ends with a line end: %s', (_, pair) => {
    for (const format of copyFormats) expect(format.write(pair)).not.toMatch(/[\r\n]$/);
  });
});
