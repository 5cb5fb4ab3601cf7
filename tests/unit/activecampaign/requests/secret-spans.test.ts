import { expect, test } from 'vitest';
import { operations } from '@/utils/activecampaign/operations';
import { bodySecrets } from '@/utils/activecampaign/operations/secrets';
import { secretSpans } from '@/utils/activecampaign/requests/secret-spans';

const found = (text: string, ...names: string[]): string[] =>
  secretSpans(text, names).map(({ from, to }) => text.slice(from, to));

test.each([
  ['{"user":{"password":"seven quiet harbours","email":"a"}}', ['seven quiet harbours']],
  ['{ "password" : "with \\" quote" }', ['with \\" quote']],
  ['{"password":"not closed yet', ['not closed yet']],
  ['{"password":"one"},{"password":"two"}', ['one', 'two']],
  ['{"password":""}', []],
  ['{"old_password":"a","note":"password"}', []],
  ['actid=1&password=a%20b&event=x', ['a%20b']],
])('in %s', (text, values) => {
  expect(found(text, 'password')).toEqual(values);
});

test('nothing where nothing is secret', () => {
  expect(secretSpans('{"password":"a"}', [])).toEqual([]);
});

test('a name is taken as it is', () => {
  expect(found('{"a.b":"x","aXb":"y"}', 'a.b')).toEqual(['x']);
});

test('the operations say which fields are secret', () => {
  const secret = operations.flatMap((one) => bodySecrets(one).map((name) => `${one.id} ${name}`));
  expect(secret).toEqual(['event-tracking.track key', 'users.create password', 'users.update password']);
  const inQuery = operations.flatMap(({ id, inQuery: fields }) =>
    fields.filter(({ type }) => type === 'secret').map(({ name }) => `${id} ${name}`),
  );
  expect(inQuery.every((one) => one.endsWith(' api_key'))).toBe(true);
  // Whoever adds such a field has to say so.
  const named = operations.flatMap(({ id, inQuery: fields, body }) =>
    [...fields, ...(body?.fields ?? [])]
      .filter(({ name, type }) => /password|api_?key|token|secret/i.test(name) && type !== 'secret')
      .map(({ name }) => `${id} ${name}`),
  );
  expect(named).toEqual([]);
});
