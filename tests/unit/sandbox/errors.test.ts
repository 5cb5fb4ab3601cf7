import { expect, test } from 'vitest';
import { recording } from '../../sandbox/api/recorded.ts';
import { ask, call, jsonOf, sandboxFor } from './client.ts';

const SHAPES: [string, number, string, string, unknown][] = [
  ['an unknown id', 404, 'GET', '/api/3/contacts/999999', undefined],
  ['a known address', 422, 'POST', '/api/3/contacts', { contact: { email: 'contact1@example.com' } }],
  ['a missing tag id', 400, 'POST', '/api/3/contactTags', { contactTag: { contact: 1 } }],
  ['an unknown contact', 404, 'POST', '/api/3/contactTags', { contactTag: { contact: 999999, tag: 1 } }],
  ['a missing name', 422, 'POST', '/api/3/accounts', { account: { accountUrl: 'https://example.com' } }],
];

test.each(SHAPES)('%s is refused with %i', async (_what, status, method, path, body) => {
  const sandbox = await sandboxFor();
  expect((await call(sandbox, method, path, body)).status).toBe(status);
});

test('recorded refusals come back word for word', async () => {
  const sandbox = await sandboxFor();
  const sam = sandbox.account('acme').users[1]?.key;
  const bodies: [string, unknown][] = [
    ['error-422-contact-duplicate', await call(sandbox, 'POST', '/api/3/contacts', SHAPES[1]?.[4])],
    ['error-400-contact-tag', await call(sandbox, 'POST', '/api/3/contactTags', SHAPES[2]?.[4])],
    ['error-404-contact-tag', await call(sandbox, 'POST', '/api/3/contactTags', SHAPES[3]?.[4])],
    ['error-403-lists-permission', await call(sandbox, 'POST', '/api/3/lists', { list: {} }, sam)],
    [
      'error-422-exclusions',
      await call(sandbox, 'GET', '/api/3/lists/exclusions?orders[matchPhrase]=DASC&filters[nonExisting]=1'),
    ],
  ];
  for (const [name, received] of bodies) {
    expect(jsonOf(received as Parameters<typeof jsonOf>[0]), name).toEqual(recording(name).body);
  }
});

test('a missing field names itself in the body, by a pointer', async () => {
  const sandbox = await sandboxFor();
  const received = await call(sandbox, 'POST', '/api/3/accounts', SHAPES[4]?.[4]);
  const [error] = jsonOf<{ errors: Record<string, unknown>[] }>(received).errors;
  expect(error).toMatchObject({ code: 'field_missing', source: { pointer: '/data/attributes/name' } });
});

test('a body without its wrapper, without JSON, or not there is refused in sentences', async () => {
  const sandbox = await sandboxFor();
  for (const body of [{ email: 'x@example.com' }, '{"contact":', undefined]) {
    const received = await call(sandbox, 'POST', '/api/3/contact/sync', body);
    expect(received.status).toBe(400);
    expect(jsonOf<{ errors: unknown[] }>(received).errors.map((error) => typeof error)).toEqual(['string']);
  }
});

test('a wrong type is refused, ids as text or number are not', async () => {
  const sandbox = await sandboxFor();
  const note = (relid: unknown) =>
    call(sandbox, 'POST', '/api/3/notes', { note: { note: 'x', reltype: 'Subscriber', relid } });
  expect((await note('one')).status).toBe(400);
  expect((await note('1')).status).toBe(201);
  expect((await note(1)).status).toBe(201);
});

test('a key whose user lacks the permission works elsewhere and is refused here', async () => {
  const sandbox = await sandboxFor();
  const sam = sandbox.account('acme').users[1]?.key;
  const status = async (method: string, path: string, body?: unknown) =>
    (await call(sandbox, method, path, body, sam)).status;
  expect(await status('GET', '/api/3/users/me')).toBe(200);
  expect(await status('GET', '/api/3/contacts')).toBe(200);
  expect(await status('GET', '/api/3/lists')).toBe(403);
  expect(await status('GET', '/api/3/tags')).toBe(403);
  expect(await status('GET', '/api/3/settings/account')).toBe(403);
  expect(await status('DELETE', '/api/3/contacts/1')).toBe(403);
});

test('a 200 that did nothing: no body, a code in a header, and the list as it was', async () => {
  const sandbox = await sandboxFor();
  const before = await call(sandbox, 'GET', '/api/3/lists/1');
  for (const [method, path] of [
    ['PUT', '/api/3/lists/1'],
    ['DELETE', '/api/3/fieldOptions/1'],
  ] as const) {
    const received = await call(sandbox, method, path, { list: { name: 'New' } });
    expect([received.status, received.text, received.headers['x-ac-error']]).toEqual([200, '', 'Code 9001']);
  }
  expect(jsonOf(await call(sandbox, 'GET', '/api/3/lists/1'))).toEqual(jsonOf(before));
});

test('a sent campaign is not deleted, though the status is 200', async () => {
  const sandbox = await sandboxFor();
  const deleted = async (id: string) => jsonOf(await call(sandbox, 'DELETE', `/api/3/campaigns/${id}`));
  expect(await deleted('3')).toMatchObject({ succeeded: 0 });
  expect(await deleted('1')).toMatchObject({ succeeded: 1 });
  expect((await call(sandbox, 'GET', '/api/3/campaigns/3')).status).toBe(200);
  expect((await call(sandbox, 'GET', '/api/3/campaigns/1')).status).toBe(404);
});

test('a wrong address gets a page, an unknown route a sentence, a wrong method 405', async () => {
  const sandbox = await sandboxFor();
  for (const address of ['https://nobody.api-us1.com/api/3/users/me', 'https://acme.api-us1.com/users/me']) {
    const received = await ask(sandbox, address);
    expect([received.status, received.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  }
  const unknown = await call(sandbox, 'GET', '/api/3/nothing');
  expect([unknown.status, unknown.headers['content-type']]).toEqual([404, 'application/json']);
  expect((await call(sandbox, 'PATCH', '/api/3/contacts')).status).toBe(405);
});

test('the retired API always says 200', async () => {
  const sandbox = await sandboxFor();
  const key = sandbox.account('acme').users[0]?.key;
  const v1 = (query: string) => ask(sandbox, `https://acme.api-us1.com/admin/api.php?${query}`);
  const failed = await v1(`api_action=list_list&api_key=${key}&api_output=json`);
  expect([failed.status, jsonOf(failed)]).toEqual([
    200,
    { result_code: 0, result_message: 'Failed: Nothing is returned', result_output: 'json' },
  ]);
  expect(jsonOf(await v1('api_action=account_view&api_key=wrong'))).toMatchObject({ result_code: 0 });
  expect(jsonOf(await v1(`api_action=account_view&api_key=${key}`))).toMatchObject({ result_code: 1 });
});
