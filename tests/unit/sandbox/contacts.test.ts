import { expect, test } from 'vitest';
import { call, jsonOf, sandboxFor } from './client.ts';

interface One {
  contact: { id: string; email: string; firstName: string };
  fieldValues: { field: string; value: string }[];
  contactLists: { list: string; status: string }[];
}

test('sync creates with 201, then updates with 200, and keeps what is left out', async () => {
  const sandbox = await sandboxFor();
  const sync = (contact: object) => call(sandbox, 'POST', '/api/3/contact/sync', { contact });
  const first = await sync({
    email: 'new@example.com',
    firstName: 'Ada',
    fieldValues: [{ field: 1, value: '12' }],
  });
  const second = await sync({ email: 'NEW@example.com', lastName: 'Byron' });
  expect([first.status, second.status]).toEqual([201, 200]);
  const { contact } = jsonOf<One>(second);
  expect(contact).toMatchObject({ id: jsonOf<One>(first).contact.id, firstName: 'Ada', lastName: 'Byron' });
  const read = jsonOf<One>(await call(sandbox, 'GET', `/api/3/contacts/${contact.id}`));
  expect(read.fieldValues).toMatchObject([{ field: '1', value: '12', contact: contact.id }]);
});

test('a changed address makes a new contact', async () => {
  const sandbox = await sandboxFor();
  const sync = async (email: string) =>
    jsonOf<One>(await call(sandbox, 'POST', '/api/3/contact/sync', { contact: { email } })).contact.id;
  expect(await sync('a@example.com')).not.toBe(await sync('b@example.com'));
});

test('create, read, update, delete; then it is gone', async () => {
  const sandbox = await sandboxFor();
  const created = await call(sandbox, 'POST', '/api/3/contacts', {
    contact: { email: 'x@example.com', phone: 12 },
  });
  const { id } = jsonOf<One>(created).contact;
  expect(created.status).toBe(201);
  expect(typeof id).toBe('string');
  const changed = await call(sandbox, 'PUT', `/api/3/contacts/${id}`, { contact: { firstName: 'Xenia' } });
  expect(jsonOf<One>(changed).contact).toMatchObject({
    firstName: 'Xenia',
    email: 'x@example.com',
    phone: '12',
  });
  const deleted = await call(sandbox, 'DELETE', `/api/3/contacts/${id}`);
  expect([deleted.status, deleted.text]).toEqual([200, '{}']);
  const gone = await call(sandbox, 'GET', `/api/3/contacts/${id}`);
  expect([gone.status, jsonOf(gone)]).toEqual([
    404,
    { message: `No Result found for Subscriber with id ${id}` },
  ]);
});

test('a subscription and a tag show on the contact, and its links lead there', async () => {
  const sandbox = await sandboxFor();
  await call(sandbox, 'POST', '/api/3/contactLists', { contactList: { list: 2, contact: 1, status: 1 } });
  await call(sandbox, 'POST', '/api/3/contactTags', { contactTag: { contact: '1', tag: '5' } });
  const read = jsonOf<One>(await call(sandbox, 'GET', '/api/3/contacts/1'));
  expect(read.contactLists.map(({ status }) => status)).toEqual(['1']);
  const tags = await call(sandbox, 'GET', '/api/3/contacts/1/contactTags');
  const { contactTags } = jsonOf<{ contactTags: { tag: string; links: { tag: string } }[] }>(tags);
  const link = new URL(contactTags[0]?.links.tag ?? '');
  expect(link.host).toBe('acme.api-us1.com');
  expect(jsonOf(await call(sandbox, 'GET', link.pathname))).toMatchObject({
    tag: { tag: 'Rappel', id: '5' },
  });
});

test('accounts do not see each other’s contacts', async () => {
  const sandbox = await sandboxFor();
  await call(sandbox, 'POST', '/api/3/contact/sync', { contact: { email: 'mine@example.com' } });
  const other = await call(
    sandbox,
    'GET',
    '/api/3/contacts?email=mine@example.com',
    undefined,
    undefined,
    'cobalt-dev',
  );
  expect(jsonOf(other)).toMatchObject({ contacts: [], meta: { total: '0' } });
});

test('bulk import takes 250, and names the wrong ones', async () => {
  const sandbox = await sandboxFor();
  const path = '/api/3/import/bulk_import';
  const taken = await call(sandbox, 'POST', path, { contacts: [{ email: 'bulk@example.com' }] });
  expect(jsonOf(taken)).toMatchObject({ success: 1, queued_contacts: 1 });
  const wrong = await call(sandbox, 'POST', path, {
    contacts: [{ email: 'ok@example.com' }, { email: 'nope' }],
  });
  expect(wrong.status).toBe(400);
  expect(jsonOf(wrong)).toMatchObject({ success: 0, failureReasons: [{ contact: 1 }] });
});
