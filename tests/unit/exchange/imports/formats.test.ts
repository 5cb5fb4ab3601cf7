import { expect, test } from 'vitest';
import { importFormats } from '@/utils/exchange/imports';
import { problemOf, readText, short } from './reading';

test('every format is registered once', () => {
  const ids = importFormats.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('HAR: each call to the API once, wherever it was sent from; the rest is named', async () => {
  const entry = (method: string, url: string, more: object = {}) => ({
    request: { method, url, headers: [], ...more },
  });
  const read = await readText(
    JSON.stringify({
      log: {
        version: '1.2',
        entries: [
          entry('OPTIONS', 'https://acme.activehosted.com/api/3/contacts'),
          entry('GET', 'https://acme.activehosted.com/api/3/contacts?filters%5Bemail%5D=a%40b.c', {
            headers: [
              { name: 'Cookie', value: 'a=b' },
              { name: ':authority', value: 'x' },
            ],
          }),
          entry('GET', 'https://acme.activehosted.com/api/3/contacts?filters%5Bemail%5D=a%40b.c'),
          entry('POST', 'https://acme.activehosted.com/api/3/tags', {
            postData: { mimeType: 'application/json;charset=UTF-8', text: '{"tag":{}}' },
          }),
          entry('GET', 'https://cdn.example.com/app.js?token=secret'),
          { response: {} },
        ],
      },
    }),
  );
  expect(short(read)).toEqual(['GET /api/3/contacts?filters[email]=a%40b.c', 'POST /api/3/tags {"tag":{}}']);
  expect(read.leftOut).toEqual([
    { name: 'HAR', why: 'damaged', detail: '' },
    { name: 'OPTIONS /contacts', why: 'method', detail: 'OPTIONS' },
    { name: 'GET cdn.example.com/app.js', why: 'elsewhere', detail: 'cdn.example.com/app.js' },
  ]);
  expect(JSON.stringify(read)).not.toContain('secret');
});

const yaml = `# made by hand
openapi: 3.1.0
info: { title: x, version: '1' }
servers:
  - url: https://{account}.api-us1.com/api/3
    variables: { account: { default: acme } }
paths:
  /contacts/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    get:
      summary: Read one
      tags: [Contacts]
      description: text
      parameters:
        - { name: 'filters[a]', in: query, required: true, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer } }
        - { name: offset, in: query, example: 20, schema: { type: integer } }
    put:
      operationId: changeOne
      requestBody: { $ref: '#/components/requestBodies/Contact' }
  /files:
    post:
      requestBody: { content: { multipart/form-data: {} } }
components:
  requestBodies:
    Contact:
      content:
        application/json: { schema: { $ref: '#/components/schemas/Outer' } }
  schemas:
    Outer: { type: object, properties: { contact: { $ref: '#/components/schemas/Contact' } } }
    Contact:
      type: object
      required: [email]
      properties:
        email: { type: string, example: a@b.c }
        phone: { type: string }
        id: { type: integer, readOnly: true, example: 1 }
        tags: { type: array, example: [x], items: { type: string } }
        self: { $ref: '#/components/schemas/Contact' }
`;

test('OpenAPI, as YAML: parameters, and bodies by example or schema', async () => {
  const read = await readText(yaml);
  expect(short(read)).toEqual([
    'GET /api/3/contacts/{{id}}?filters[a]={{filters_a_}}&offset=20',
    `PUT /api/3/contacts/{{id}} ${JSON.stringify({ contact: { email: 'a@b.c', tags: ['x'] } }, null, 2)}`,
  ]);
  expect(read.requests.map(({ name, folder }) => [name, folder])).toEqual([
    ['Read one', 'Contacts'],
    ['changeOne', ''],
  ]);
  expect(read.leftOut).toEqual([{ name: 'post /files', why: 'body', detail: 'multipart/form-data' }]);
});

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['{"format":"keyring-requests","version":2,"requests":[]}', 'newer'],
  ['{"format":"keyring-requests","version":1,"requests":[', 'broken'],
  ['openapi: 3.0.0\npaths: [', 'broken'],
  ['{"swagger":"2.0","paths":{}}', 'older'],
  ['{"info":{"schema":"https://schema.getpostman.com/json/collection/v1.0.0/"}}', 'older'],
  ['{"_type":"export","__export_format":3,"resources":[]}', 'older'],
  ['type: collection.insomnia.rest/6.0', 'newer'],
  ['{}', 'foreign'],
  ['[]', 'foreign'],
  ['[1]', 'foreign'],
  ['{"format":"other","version":1,"requests":[]}', 'foreign'],
  ['some words', 'foreign'],
  ['meta {\n  name: x', 'foreign'],
  ['curling is a sport', 'foreign'],
])('what cannot be read is told apart: %s', async (text, problem) => {
  expect(await problemOf(text)).toBe(problem);
});
