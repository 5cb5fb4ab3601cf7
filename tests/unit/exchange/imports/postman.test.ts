import { expect, test } from 'vitest';
import { readText, short, someKey } from './reading';

const collection = (version: string, more: object): string =>
  JSON.stringify({
    info: { name: 'x', schema: `https://schema.getpostman.com/json/collection/v${version}/collection.json` },
    ...more,
  });

test('Postman: folders, variables of the path, what signs in, and what has no room', async () => {
  const read = await readText(
    collection('2.1.0', {
      auth: {
        type: 'apikey',
        apikey: [
          { key: 'key', value: 'Api-Token' },
          { key: 'value', value: '{{key}}' },
        ],
      },
      variable: [
        { key: 'base url', value: 'https://acme.api-us1.com/api/3/' },
        { key: 'key', value: someKey },
      ],
      item: [
        {
          name: 'Contacts',
          item: [
            {
              name: 'Create',
              event: [{ listen: 'test', script: { exec: ['x'] } }],
              response: [{ name: 'OK' }],
              request: {
                method: 'POST',
                description: 'text',
                header: [
                  { key: 'Content-Type', value: 'application/json' },
                  { key: 'X-Off', value: '1', disabled: true },
                  { key: 'X-On', value: '1' },
                ],
                body: { mode: 'raw', raw: '{"contact":{"email":"{{e-mail of it}}"}}' },
                url: { raw: '{{base url}}/contacts?a=1#x', host: ['{{base url}}'] },
              },
            },
            {
              name: 'Deep',
              item: [
                {
                  name: 'One',
                  request: {
                    url: { raw: '{{base url}}contacts/:id/notes', variable: [{ key: 'id', value: '' }] },
                  },
                },
              ],
            },
          ],
        },
        { name: 'Plain', request: 'https://:account.api-us1.com/api/:version/tags' },
        {
          name: 'Built',
          request: {
            method: 'get',
            url: {
              host: ['acme', 'api-us1', 'com'],
              path: ['api', '3', 'users'],
              query: [
                { key: 'a', value: '1' },
                { key: 'b', value: '2', disabled: true },
              ],
            },
          },
        },
        {
          name: 'Form',
          request: {
            method: 'POST',
            url: '{{base url}}/tags',
            body: { mode: 'formdata', formdata: [{ key: 'a' }] },
          },
        },
        {
          name: 'Query language',
          request: {
            method: 'POST',
            url: '{{base url}}/ecom/graphql',
            body: { mode: 'graphql', graphql: { query: 'query { a }', variables: '{"b":1}' } },
          },
        },
        { name: 'No request' },
      ],
    }),
  );
  expect(short(read)).toEqual([
    'POST /api/3/contacts?a=1 {"contact":{"email":"{{e-mail_of_it}}"}}',
    'GET /api/3/contacts/{{id}}/notes',
    'GET /api/3/tags',
    'GET /api/3/users?a=1',
    'POST /api/3/ecom/graphql {"query":"query { a }","variables":{"b":1}}',
  ]);
  expect(read.requests.map(({ folder }) => folder)).toEqual(['Contacts', 'Contacts / Deep', '', '', '']);
  expect(read.leftOut).toEqual([
    { name: 'No request', why: 'damaged', detail: '' },
    { name: 'Form', why: 'body', detail: 'formdata' },
  ]);
  expect(read.behind).toEqual([
    { name: 'Create', what: 'scripts', detail: '' },
    { name: 'Create', what: 'examples', detail: '' },
    { name: 'Create', what: 'description', detail: '' },
    { name: 'Create', what: 'headers', detail: 'X-On' },
  ]);
  expect(read.pairs).toEqual([{ url: 'https://acme.api-us1.com', key: someKey }]);
});

test('Postman: where the base is not known, the operation tells whether it is of ActiveCampaign', async () => {
  const item = (name: string, url: string) => ({ name, request: { url } });
  const items = [
    item('a', '{{host}}/contacts/1'),
    item('b', '{{host}}/v1/charges'),
    item('c', 'https://x.org/contacts'),
  ];
  const read = await readText(collection('2.0.0', { item: items }));
  expect(short(read)).toEqual(['GET /api/3/contacts/1']);
  expect(read.leftOut.map(({ name, detail }) => `${name} ${detail}`)).toEqual([
    'b {{host}}/v1/charges',
    'c x.org/contacts',
  ]);
});

test('Postman: an environment beside the collection gives address and key; alone, it offers the key', async () => {
  const environment = JSON.stringify({
    name: 'Acme',
    values: [
      { key: 'url', value: 'https://acme.api-us1.com/api/3', enabled: true },
      { key: 'api_key', value: someKey, enabled: true, type: 'secret' },
    ],
    _postman_variable_scope: 'environment',
  });
  const requests = { item: [{ name: 'a', request: { url: '{{url}}/tags' } }] };
  const read = await readText(collection('2.1.0', requests), environment);
  expect(short(read)).toEqual(['GET /api/3/tags']);
  expect(read.formats).toEqual(['postman', 'postman-environment']);
  expect(read.pairs).toEqual([{ url: 'https://acme.api-us1.com', key: someKey }]);
  expect((await readText(environment)).pairs).toEqual([{ url: 'https://acme.api-us1.com', key: someKey }]);
});
