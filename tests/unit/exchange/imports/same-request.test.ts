import { expect, test } from 'vitest';
import { problemOf, readText, short, someKey } from './reading';

const url = 'https://acme.api-us1.com/api/3';

test.each([
  [
    'a variable that is encoded',
    `curl -G "$URL/api/3/contacts" --data-urlencode "email=$MAIL"`,
    ['GET /api/3/contacts?email={{MAIL}}'],
  ],
  ['two addresses', `curl ${url}/contacts ${url}/tags`, ['GET /api/3/contacts', 'GET /api/3/tags']],
  [
    '--next',
    `curl ${url}/tags -d '{"a":1}' --next -X DELETE ${url}/tags/5`,
    ['POST /api/3/tags {"a":1}', 'DELETE /api/3/tags/5'],
  ],
  [
    '--url-query',
    `curl ${url}/tags --url-query limit=5 --url-query 'search=a b'`,
    ['GET /api/3/tags?limit=5&search=a%20b'],
  ],
  [
    'values that are no address',
    `curl --max-filesize 1000 --speed-time 30 --proxy-header 'a: b' ${url}/tags`,
    ['GET /api/3/tags'],
  ],
  ['the last method', `curl -X POST -X PUT ${url}/contacts/1 -d '{}'`, ['PUT /api/3/contacts/1 {}']],
  [
    'a caret in a text',
    `curl ${url}/tags -d '{"tag":{"tag":"x^"}}'`,
    ['POST /api/3/tags {"tag":{"tag":"x^"}}'],
  ],
  [
    'what a command gives',
    `curl ${url}/contacts/\`cat id\` -d "{\\"a\\":\\"$(date +%s)\\"}"`,
    ['POST /api/3/contacts/{{output}} {"a":"{{output}}"}'],
  ],
])('cURL: %s', async (_, text, wanted) => {
  expect(short(await readText(text))).toEqual(wanted);
});

const post = `Invoke-RestMethod -Method Post -Uri "${url}/tags" -ContentType 'application/json'`;

test.each([
  ['variables', `irm "$base/api/3/contacts/\${id}?a=$env:WHO"`, ['GET /api/3/contacts/{{id}}?a={{WHO}}']],
  ['lines with an apostrophe', `${post} -Body @'\n{"tag":"it's"}\n'@`, [`POST /api/3/tags {"tag":"it's"}`]],
  ['lines with variables', `${post} -Body @"\n{"tag":"$name"}\n"@`, ['POST /api/3/tags {"tag":"{{name}}"}']],
  ['bytes', `${post} -Body ([System.Text.Encoding]::UTF8.GetBytes("{}"))`, ['POST /api/3/tags {}']],
])('PowerShell: %s', async (_, text, wanted) => {
  expect(short(await readText(text))).toEqual(wanted);
});

test.each(['$body', '(@{tag=@{tag="x"}} | ConvertTo-Json)'])(
  'a body that PowerShell puts together (%s) is no empty one, nor a piece of it',
  async (body) => {
    const read = await readText(`${post} -Headers $h -Body ${body}`);
    expect(short(read)).toEqual([]);
    expect(read.leftOut).toMatchObject([{ why: 'body' }]);
  },
);

test('parameters that a tool encodes as it sends are encoded, around their variables', async () => {
  const parameters = [
    { name: 'search', value: 'C# & more' },
    { name: 'filters[email]', value: 'a+b@c.d' },
    { name: 'x', value: '{{ _.who }}' },
  ];
  const request = {
    _id: 'r',
    _type: 'request',
    name: 'n',
    method: 'GET',
    url: `${url}/contacts/:id`,
    parameters,
  };
  const pathParameters = [{ name: 'id', value: '1/2' }];
  const wanted = 'search=C%23%20%26%20more&filters[email]=a%2Bb%40c.d&x={{who}}';
  const flat = { _type: 'export', __export_format: 4, resources: [{ ...request, pathParameters }] };
  expect(short(await readText(JSON.stringify(flat)))).toEqual([`GET /api/3/contacts/1%2F2?${wanted}`]);
  const query = parameters.map(({ name: key, value }) => ({
    key,
    value: value.replace(' _.', '').replace(' }', '}'),
  }));
  const collection = {
    info: { name: 'x', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      {
        name: 'a',
        request: { method: 'GET', url: { host: ['{{base}}'], path: ['api', '3', 'contacts'], query } },
      },
    ],
  };
  expect(short(await readText(JSON.stringify(collection)))).toEqual([`GET /api/3/contacts?${wanted}`]);
});

const openapi = (operations: object, schemas: object): string =>
  JSON.stringify({
    openapi: '3.1.0',
    servers: [{ url: 'https://acme.api-us1.com' }],
    paths: operations,
    components: { schemas },
  });

test('a schema of thousands of properties that refer to itself takes no time to sample', async () => {
  const self = { $ref: '#/components/schemas/Self' };
  const properties = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`p${at}`, self]));
  const body = { requestBody: { content: { 'application/json': { schema: self } } } };
  const paths = Object.fromEntries(
    Array.from({ length: 500 }, (_, at) => [`/api/3/tags/${at}`, { post: { ...body, summary: `s${at}` } }]),
  );
  const began = performance.now();
  const read = await readText(openapi(paths, { Self: { type: 'object', properties } }));
  // Not all fit into what is kept, and none is passed over.
  expect(read.requests.length + read.leftOut.length).toBe(500);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('a long text of another kind is told from a command of PowerShell before it is taken to pieces', async () => {
  const began = performance.now();
  expect(await problemOf('a,b,c,"d e",5\n'.repeat(400_000))).toBe('foreign');
  expect(performance.now() - began).toBeLessThan(3_000);
});

test('what stood with the requests as their key is still taken out', async () => {
  const read = await readText(`curl ${url}/tags --next ${url}/contacts -H 'Api-Token: ${someKey}'`);
  expect(JSON.stringify(read.requests)).not.toContain(someKey);
  expect(read.pairs).toMatchObject([{ key: someKey }]);
});
