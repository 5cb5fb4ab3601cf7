import { expect, test } from 'vitest';
import { readText, short, someKey } from './reading';

test('Insomnia 4: a flat list', async () => {
  const read = await readText(
    JSON.stringify({
      _type: 'export',
      __export_format: 4,
      resources: [
        { _id: 'wrk', _type: 'workspace', name: 'W' },
        { _id: 'f1', _type: 'request_group', parentId: 'wrk', name: 'Outer' },
        { _id: 'f2', _type: 'request_group', parentId: 'f1', name: 'Inner' },
        { _id: 'e', _type: 'environment', data: { base: { url: 'https://acme.api-us1.com' }, key: someKey } },
        {
          _type: 'request',
          parentId: 'f2',
          name: 'Notes',
          url: '{{ _.base.url }}/api/3/contacts/:id/notes',
          pathParameters: [{ name: 'id', value: '{{ _["contact id"] }}' }],
          method: 'POST',
          body: { mimeType: 'application/json', text: '{"note":"{% now %} {{ text }}"}' },
          parameters: [
            { name: 'a', value: '1' },
            { name: 'b', value: '2', disabled: true },
          ],
          headers: [{ name: 'Api-Token', value: '{{ _.key }}' }],
          authentication: { type: 'bearer', token: 'x' },
          preRequestScript: 'x',
        },
        { _type: 'grpc_request', parentId: 'wrk', name: 'Other' },
      ],
    }),
  );
  expect(short(read)).toEqual([
    'POST /api/3/contacts/{{contact_id}}/notes?a=1 {"note":"{% now %} {{ text }}"}',
  ]);
  expect(read.requests[0]?.folder).toBe('Outer / Inner');
  expect(read.behind.map(({ what }) => what)).toEqual(['scripts', 'login', 'functions']);
  expect(read.leftOut).toMatchObject([{ name: 'Other', why: 'method' }]);
  expect(read.pairs).toEqual([{ url: 'https://acme.api-us1.com', key: someKey }]);
});

test('Insomnia 5: YAML, in which folders hold what lies in them', async () => {
  const read = await readText(`type: collection.insomnia.rest/5.0
name: W
collection:
  - name: Outer
    children:
      - name: List
        url: "{{ _.url }}/api/3/lists"
        method: GET
        parameters: [{ name: limit, value: "2" }]
  - name: Other
    url: https://example.com/x
    method: GET
environments:
  name: Base
  data: { url: https://acme.api-us1.com }
  subEnvironments: [{ name: Dev, data: { url: https://dev.api-us1.com } }]
`);
  expect(short(read)).toEqual(['GET /api/3/lists?limit=2']);
  expect(read.requests[0]).toMatchObject({ name: 'List', folder: 'Outer' });
  expect(read.leftOut).toMatchObject([{ name: 'Other', why: 'elsewhere' }]);
});

const bru = `meta {
  name: Sync
  type: http
  seq: 1
}

post {
  url: {{host}}/api/3/contacts/:id/notes?a=1
  body: json
  auth: apikey
}

params:query {
  a: 1
  ~b: 2
}

params:path {
  id: 7
}

auth:apikey {
  key: Api-Token
  value: ${someKey}
  placement: header
}

body:json {
  {
    "note": {
      "note": "{{text}}"
    }
  }
}

script:pre-request {
  if (true) {
    x();
  }
}
`;

test('Bruno: files of its own language, a request and an environment', async () => {
  const read = await readText(bru, 'vars {\n  host: https://acme.api-us1.com\n}\nvars:secret [\n  key\n]\n');
  expect(short(read)).toEqual([
    `POST /api/3/contacts/7/notes?a=1 ${'{\n  "note": {\n    "note": "{{text}}"\n  }\n}'}`,
  ]);
  expect(read.requests[0]?.name).toBe('Sync');
  expect(read.behind.map(({ what }) => what)).toEqual(['scripts']);
  expect(read.pairs).toEqual([{ url: 'https://acme.api-us1.com', key: someKey }]);
});

test('Bruno: a collection as one JSON file', async () => {
  const read = await readText(
    JSON.stringify({
      name: 'C',
      version: '1',
      items: [
        {
          type: 'folder',
          name: 'F',
          items: [
            {
              type: 'http',
              name: 'Tag',
              request: {
                url: '{{host}}/api/3/tags',
                method: 'POST',
                headers: [{ name: 'X', value: '1', enabled: false }],
                params: [],
                body: { mode: 'json', json: '{"tag":{}}' },
                auth: { mode: 'inherit' },
              },
            },
          ],
        },
        { type: 'js', name: 'script' },
      ],
      environments: [
        { name: 'e', variables: [{ name: 'host', value: 'https://acme.api-us1.com', enabled: true }] },
      ],
    }),
  );
  expect(short(read)).toEqual(['POST /api/3/tags {"tag":{}}']);
  expect(read.requests[0]?.folder).toBe('F');
  expect(read.leftOut).toEqual([{ name: 'script', why: 'damaged', detail: 'js' }]);
});
