import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText, short } from './reading';
import { realFiles } from './real-files';

const provenance = readFileSync(join(import.meta.dirname, '../../../fixtures/imports/PROVENANCE.md'), 'utf8');
const textOf = (name: string): string => realFiles.find((one) => one.name === name)?.text ?? '';

test('of each file it is written down where it is from, and under which licence', () => {
  const rows =
    provenance.match(/^\| [\w.-]+ \| [\w.-]+\/[\w.-]+, .+ \| [0-9a-f]{40} \| (?:MIT|Apache-2\.0) \|/gm) ?? [];
  expect(rows.map((row) => row.split(' ')[1])).toEqual(realFiles.map(({ name }) => name));
});

/** What each file is, what of it is left out as it stands, and why. */
test.each([
  ['bruno-collection.json', 'bruno', ['proxy-get elsewhere']],
  ['bruno-request.bru', 'bru', ['echo json elsewhere']],
  ['curl-bash.sh', 'curl', ['POST localhost:28139/ajax/demo_post.asp elsewhere']],
  ['httpsnippet.har', 'har', ['GET httpbin.org/anything elsewhere', 'POST httpbin.org/anything elsewhere']],
  ['insomnia-4.json', 'insomnia', ['Get Users elsewhere']],
  ['insomnia-5.yaml', 'insomnia', ['Get Users elsewhere']],
  [
    'openapi-3.0.yaml',
    'openapi',
    ['Get all users elsewhere', 'Create a new user elsewhere', 'Get user by ID elsewhere'],
  ],
  ['postman-2.0.json', 'postman', ['Comment elsewhere', 'Poll option elsewhere', 'User elsewhere']],
  ['postman-2.1.json', 'postman', ['Headers with API Key elsewhere']],
] as const)('%s: of another API, so each request is named and left out', async (name, format, leftOut) => {
  const read = await readText(textOf(name));
  expect(read.formats).toEqual([format]);
  expect(read.requests).toEqual([]);
  expect(read.leftOut.map((one) => `${one.name} ${one.why}`)).toEqual(leftOut);
});

/** The same files, with ActiveCampaign's API in the place of theirs. */
test.each([
  ['bruno-collection.json', 'https://httpbin.org/get', ['GET /api/3/users/me?paramName=paramValue']],
  ['bruno-request.bru', '{{host}}/api/echo/json', ['POST /api/3/users/me {\n  "hello": "bruno"\n}']],
  ['curl-bash.sh', 'http://localhost:28139/ajax/demo_post.asp', ['POST /api/3/users/me']],
  ['httpsnippet.har', 'https://httpbin.org/anything', ['GET /api/3/users/me', 'POST /api/3/users/me']],
  ['insomnia-4.json', '{{baseUrl}}/api/users', ['GET /api/3/users/me']],
  ['insomnia-5.yaml', '{{ _.base_url }}/api/users', ['GET /api/3/users/me']],
  [
    'openapi-3.0.yaml',
    'https://api.example.com',
    [
      'GET /api/3/users/me/users',
      'POST /api/3/users/me/users {\n  "name": "John Doe",\n  "email": "john@example.com"\n}',
      'GET /api/3/users/me/users/{{id}}',
    ],
  ],
  [
    'postman-2.0.json',
    'https://hacker-news.firebaseio.com/v0',
    ['GET /api/3/users/me/item/2921983.json?print=pretty', 'GET /api/3/users/me/user/jl.json?print=pretty'],
  ],
  ['postman-2.1.json', 'https://api.com/users', ['GET /api/3/users/me?X-API-KEY=12345']],
] as const)('%s: with the address of the API in it, its requests come', async (name, theirs, wanted) => {
  const text = textOf(name);
  expect(text).toContain(theirs);
  const read = await readText(text.replaceAll(theirs, 'https://acme.api-us1.com/api/3/users/me'));
  expect(short(read)).toEqual(wanted);
});
