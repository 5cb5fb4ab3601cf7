import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { contentSchema } from '@/utils/console/saved/record';
import { exportFormats } from '@/utils/exchange/exports';
import { type ImportReading, readImport } from '@/utils/exchange/imports';
import { oneOf, seeded } from '../../activecampaign/seeded';
import { someRequests } from '../exports/some-requests';
import { problemOf, readText, someKey } from './reading';
import { realFiles } from './real-files';

const read = (text: string): Promise<ImportReading> => readImport([{ name: 'f', text }]);

/** Whatever was read, it is a word of ours, and what comes can be saved and leads nowhere else. */
function expectSound(reading: ImportReading): void {
  if (reading.kind === 'problem') {
    expect(reading.problem).toMatch(/^[a-z-]+$/);
    return;
  }
  expect(reading.requests.length).toBeLessThanOrEqual(1_000);
  for (const request of reading.requests) {
    const { success } = safeParse(contentSchema, request);
    expect(success, JSON.stringify(request).slice(0, 300)).toBe(true);
    expect(request.name).not.toBe('');
    expect(new URL(request.target, 'https://acme.api-us1.com').host).toBe('acme.api-us1.com');
  }
}

const seeds: readonly string[] = [
  ...realFiles.map(({ text }) => text),
  ...Object.values(exportFormats).map(({ write }) =>
    write({ folders: ['a'], requests: someRequests(8, seeded(1)) }),
  ),
  `curl -X POST 'https://acme.api-us1.com/api/3/tags' -H "Api-Token: ${someKey}" --data-raw $'{"a":"\\u00e9"}'`,
  `curl ^"https://acme.api-us1.com/api/3/tags^" ^\r\n -H ^"a: b^" --data ^"^{^}^"`,
  'Invoke-WebRequest -Uri "https://acme.api-us1.com/api/3/tags" -Headers @{"a"="b"} -Body "{`"a`":1}"',
];
const signs = [
  '',
  '"',
  '{',
  '}',
  '[',
  ']',
  '\\',
  '0',
  ',',
  ':',
  '\n',
  '{{',
  '}}',
  "'",
  '^',
  '`',
  '&a',
  '*a',
  '__proto__',
  '-1e999',
  '\0',
  '\ud800',
] as const;

test('random damage is a word of ours or sound requests, never a crash', async () => {
  const random = seeded(3);
  for (let round = 0; round < 3_000; round += 1) {
    let text = oneOf(seeds as readonly [string, ...string[]], random);
    for (let change = Math.floor(random() * 4); change >= 0; change -= 1) {
      const [from, to] = [Math.floor(random() * text.length), Math.floor(random() * 30)];
      text = text.slice(0, from) + oneOf(signs, random) + text.slice(from + to);
    }
    expectSound(await read(random() < 0.2 ? text.slice(0, random() * text.length) : text));
  }
});

/** A value of any kind, in the place of each value of a file. */
function mutated(value: unknown, random: () => number): unknown {
  if (random() < 0.04)
    return oneOf([null, 7, -1e308, '', 'x'.repeat(300), [], {}, true, [[[]]], { length: 9 }], random);
  if (Array.isArray(value)) return value.map((one) => mutated(one, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mutated(one, random)]));
}

test('values of another kind than their place wants are no crash either', async () => {
  const random = seeded(4);
  const parsed = seeds.filter((text) => /^\s*\{/.test(text)).map((text) => JSON.parse(text) as unknown);
  for (let round = 0; round < 1_500; round += 1) {
    const value = mutated(oneOf(parsed as [unknown, ...unknown[]], random), random);
    expectSound(await read(JSON.stringify(value)));
  }
});

test('no prototype is reached', async () => {
  const polluting = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
  const files = [
    `${polluting}"log":{"entries":[{"request":{"__proto__":{"url":"https://a.api-us1.com/api/3/tags"}}}]}}`,
    `${polluting}"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/"},"item":[{"name":"__proto__","item":[{"name":"constructor","request":{"method":"GET","url":{"raw":"{{__proto__}}/api/3/tags"}}}]}],"variable":[{"key":"__proto__","value":"x"}]}`,
    `${polluting}"openapi":"3.0.0","paths":{"__proto__":{"get":{}},"/api/3/tags":{"get":{"$ref":"#/__proto__/polluted"}}}}`,
    'openapi: 3.0.0\n__proto__: { polluted: 1 }\npaths: { __proto__: { get: { summary: x } } }',
  ];
  for (const text of files) expectSound(await read(text));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((await readText(files[1] ?? '')).requests).toMatchObject([
    { folder: '__proto__', name: 'constructor' },
  ]);
});

test('nesting, aliases and references without end come to an end', async () => {
  const deep = 100_000;
  const folders = `${'{"name":"f","item":['.repeat(deep)}${']}'.repeat(deep)}`;
  expectSound(
    await read(
      `{"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/"},"item":[${folders}]}`,
    ),
  );
  expectSound(await read(`${'['.repeat(deep)}${']'.repeat(deep)}`));
  expect(await problemOf(`openapi: 3.0.0\nx: ${'['.repeat(deep)}`)).toBe('broken');
  const laughs = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
  for (let at = 1; at < 12; at += 1)
    laughs.push(
      `a${at}: &a${at} [${Array(10)
        .fill(`*a${at - 1}`)
        .join(',')}]`,
    );
  expectSound(
    await read(
      `openapi: 3.0.0\n${laughs.join('\n')}\npaths: { /api/3/tags: { post: { requestBody: { content: { application/json: { example: *a11 } } } } } }`,
    ),
  );
  const circle = { $ref: '#/components/schemas/a' };
  const schemas = { a: { type: 'object', properties: { a: circle, b: circle, c: circle } } };
  const body = { content: { 'application/json': { schema: circle } } };
  expectSound(
    await read(
      JSON.stringify({
        openapi: '3.0.0',
        paths: { '/api/3/tags': { post: { requestBody: body } } },
        components: { schemas },
      }),
    ),
  );
  const group = (id: string, parentId: string) => ({ _type: 'request_group', _id: id, parentId, name: id });
  const request = {
    _type: 'request',
    parentId: 'a',
    name: 'r',
    url: 'https://a.api-us1.com/api/3/tags',
    method: 'GET',
  };
  expectSound(
    await read(
      JSON.stringify({
        _type: 'export',
        __export_format: 4,
        resources: [group('a', 'b'), group('b', 'a'), request],
      }),
    ),
  );
  const [a, b] = [
    { key: 'a', value: '{{b}}{{b}}{{b}}' },
    { key: 'b', value: '{{a}}{{a}}{{a}}' },
  ];
  expectSound(
    await read(
      JSON.stringify({ info: {}, item: [{ name: 'x', request: '{{a}}/api/3/tags' }], variable: [a, b] }),
    ),
  );
});

test('long runs of one sign take no long time', async () => {
  const long = 100_000;
  const runs = ['{{', '}', '\\', '^', '`', "'", '"', '$', ' ', '/', ':', '%5B', 'a=', '-', '\n', '$(', '#'];
  const begun = performance.now();
  for (const run of runs) {
    const text = run.repeat(long);
    for (const before of ['curl ', 'curl ^"', 'irm "', 'meta {\n', 'openapi: 3.0.0\nx: '])
      expectSound(await read(`${before}${text}`));
    const entry = {
      request: { method: 'GET', url: `https://acme.api-us1.com/api/3/tags?${text}`, headers: [] },
    };
    expectSound(await read(JSON.stringify({ log: { entries: [entry] } })));
  }
  expect(performance.now() - begun).toBeLessThan(60_000);
}, 120_000);

test('there is an end to what is read, and it is said', async () => {
  expect(await problemOf('{'.padEnd(100_000_001))).toBe('too-large');
  expect(await problemOf(`openapi: 3.0.0\n${'#'.repeat(10_000_000)}`)).toBe('too-large');
  const item = (at: number, body: string) => ({
    name: `r${at}`,
    request: { method: 'POST', url: '/api/3/tags', body: { mode: 'raw', raw: body } },
  });
  const many = { info: {}, item: Array.from({ length: 1_200 }, (_, at) => item(at, `{"a":${at}}`)) };
  const much = await readText(JSON.stringify(many));
  expect(much.requests).toHaveLength(1_000);
  expect(much.leftOut).toHaveLength(200);
  expect(new Set(much.leftOut.map(({ why }) => why))).toEqual(new Set(['too-many']));
  const large = {
    info: {},
    item: Array.from({ length: 7 }, (_, at) => item(at, `{"a":"${'x'.repeat(900_000)}"}`)),
  };
  const tooMuch = await readText(JSON.stringify(large));
  expect(tooMuch.requests).toHaveLength(5);
  expect(tooMuch.leftOut.map(({ why }) => why)).toEqual(['too-many', 'too-many']);
  const huge = await readText(
    JSON.stringify({ info: {}, item: [item(1, `{"a":"${'x'.repeat(1_000_001)}"}`)] }),
  );
  expect(huge.leftOut).toMatchObject([{ why: 'too-long' }]);
});

test('a key is in nothing that comes or is told, in whatever encoding and place', async () => {
  const forms = [
    someKey,
    someKey.toUpperCase(),
    btoa(someKey),
    [...someKey].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join(''),
  ];
  for (const form of forms) {
    const request = {
      method: 'POST',
      description: form,
      url: `https://acme.api-us1.com/api/3/tags?api_key=${form}&x=${form}&y=1`,
      header: [
        { key: 'Api-Token', value: someKey },
        { key: form, value: form },
      ],
      body: { mode: 'raw', raw: JSON.stringify({ a: form }) },
    };
    const away = { ...request, url: `https://example.com/${form}` };
    const read = await readText(
      JSON.stringify({
        info: {},
        item: [
          {
            name: `N ${form}`,
            item: [
              { name: form, request },
              { name: form, request: away },
            ],
          },
        ],
      }),
    );
    const { pairs, ...rest } = read;
    expect(read.taken).toBe(1);
    expect(pairs).toEqual([{ url: 'https://acme.api-us1.com', key: someKey }]);
    expect(JSON.stringify(rest).toLowerCase()).not.toContain(form.slice(4, 60).toLowerCase());
    expect(read.requests).toMatchObject([
      { target: expect.stringMatching(/^\/api\/3\/tags\?x=\{\{key\}\}.{0,4}&y=1$/) },
    ]);
  }
});
