import { describe, expect, test } from 'vitest';
import { pseudonymsFor } from '@/utils/exchange/report/personal-data';
import { gathered, made } from './reporting';

const replaced = (...texts: string[]): readonly string[] => texts.map(pseudonymsFor(texts).replace);

describe('e-mail addresses', () => {
  test.each([
    ['plain', 'Write to Nora.L+api@acme.example.', 'Write to user1@example.com.'],
    [
      'in an address',
      '/api/3/contacts?email=nora%2Bapi%40acme.example&limit=1',
      '/api/3/contacts?email=user1%40example.com&limit=1',
    ],
    ['in JSON', '{"email":"nora@acme.example"}', '{"email":"user1@example.com"}'],
    [
      'after an escape',
      String.raw`{"note":"to\nnora@acme.example\tnow"}`,
      String.raw`{"note":"to\nuser1@example.com\tnow"}`,
    ],
    [
      'after a unit that is written out',
      String.raw`"\u00e9nora@acme.example"`,
      String.raw`"\u00e9user1@example.com"`,
    ],
    ['with its sign written out', String.raw`"nora\u0040acme.example"`, String.raw`"user1\u0040example.com"`],
    [
      'in HTML',
      '<a href="mailto:nora@acme.example">nora&#64;acme.example</a>',
      '<a href="mailto:user1@example.com">user1&#64;example.com</a>',
    ],
    ['of another script', 'мария@пример.рф', 'user1@example.com'],
    ['none', 'a@b, user@, @handle, 5@3', 'a@b, user@, @handle, 5@3'],
  ])('%s', (_, text, expected) => {
    expect(replaced(text)).toEqual([expected]);
  });

  test('the same person is the same in every place and writing, and another one is another', () => {
    expect(
      replaced('NORA@acme.example', 'email=nora%40acme.example', 'sam@acme.example and nora@acme.example'),
    ).toEqual(['user1@example.com', 'email=user1%40example.com', 'user2@example.com and user1@example.com']);
  });
});

describe('names', () => {
  test.each([
    [
      'fields of JSON',
      '{"firstName":"Nora","lastName":"Lindqvist"}',
      '{"firstName":"Name1","lastName":"Name2"}',
    ],
    [
      'fields of broken JSON',
      '{"firstName" : "Nora","lastName":"Lind',
      '{"firstName" : "Name1","lastName":"Lind',
    ],
    [
      'a filter in an address',
      'filters%5BfirstName%5D=Nora%20L&filters[lastName]=X',
      'filters%5BfirstName%5D=Name1&filters[lastName]=Name2',
    ],
    ['a form', 'first_name=Nora+L&x=1', 'first_name=Name1&x=1'],
    ['with signs', String.raw`{"firstName":"No\"ra \\ L"}`, '{"firstName":"Name1"}'],
    [
      'anywhere, once known',
      '{"firstName":"Nora"} Nora was there, noraesque not',
      '{"firstName":"Name1"} Name1 was there, noraesque not',
    ],
    [
      'a name beside an address',
      '{"name":"Nora","email":"n@acme.example"}',
      '{"name":"Name1","email":"user1@example.com"}',
    ],
    [
      'the name of a list stays',
      '{"list":{"name":"Newsletter","id":"3"},"contact":{"email":"n@acme.example"}}',
      '{"list":{"name":"Newsletter","id":"3"},"contact":{"email":"user1@example.com"}}',
    ],
    [
      'a key of the same word stays',
      '{"firstName":"Contact","contact":{"Contacts":1}}',
      '{"firstName":"Name1","contact":{"Contacts":1}}',
    ],
    [
      'with every sign that means something in a pattern',
      `{"firstName":"Jean-Luc","lastName":"O'N.(e)i/l"} Jean-Luc O'N.(e)i/l`,
      '{"firstName":"Name1","lastName":"Name2"} Name1 Name2',
    ],
    [
      'in small letters beside each other',
      '{"firstName":"marie","lastName":"Dupont"} marie dupont, MARIE%20DUPONT\\nmarie.dupont, Marie, a marie',
      '{"firstName":"Name1","lastName":"Name2"} Name1 Name2, Name1%20Name2\\nName1.Name2, Name1, a marie',
    ],
    [
      'fields of JSON within JSON',
      String.raw`{"a":"{\"firstName\":\"Mar\\u00eda\",\"phone\":33612345678}"} María`,
      String.raw`{"a":"{\"firstName\":\"Name1\",\"phone\":\"Phone1\"}"} Name1`,
    ],
    ['what was searched for', '/contacts?search=marie', '/contacts?search=Name1'],
    ['nothing stays nothing', '{"firstName":"","lastName":null}', '{"firstName":"","lastName":null}'],
  ])('%s', (_, text, expected) => {
    expect(replaced(text)).toEqual([expected]);
  });
});

describe('telephone numbers', () => {
  test.each([
    ['of a field', '{"phone":"06 12 34 56 78"}', '{"phone":"Phone1"}'],
    ['bare in JSON: it stays JSON', '{"phone":33612345678,"x":1}', '{"phone":"Phone1","x":1}'],
    ['anywhere, with a country', 'Call +33 6 12 34 56 78 now', 'Call Phone1 now'],
    [
      'the same, however it is spaced',
      '{"phone":"+33612345678"} +33 (6) 12-34-56-78',
      '{"phone":"Phone1"} Phone1',
    ],
    [
      'known from a field, in any spacing',
      '{"phone":"0612345678"} 06 12 34 56 78, 06.12.34.56.78\\n0612345678 5 times, 1-06-12-34-56-78',
      '{"phone":"Phone1"} Phone1, Phone1\\nPhone1 5 times, 1-Phone1',
    ],
    [
      'known from a field, in an address and bare',
      '/contacts?search=0612345678&phone=06%2012%2034%2056%2078 {"a":[33612345678],"phone":"+33612345678"}',
      '/contacts?search=Phone2&phone=Phone2 {"a":["Phone1"],"phone":"Phone1"}',
    ],
    [
      'not among other digits or letters',
      '{"phone":"0612345678"} 206123456789 a0612345678 0612345678b %200612345678',
      '{"phone":"Phone1"} 206123456789 a0612345678 0612345678b %20Phone1',
    ],
    ['too short to be told from any number', '{"phone":"12345"} 12345', '{"phone":"Phone1"} 12345'],
    ['no time with its zone', '2026-11-30T23:40:09+01:00', '2026-11-30T23:40:09+01:00'],
    ['no number of a record', '{"id":"123456789012"}', '{"id":"123456789012"}'],
  ])('%s', (_, text, expected) => {
    expect(replaced(text)).toEqual([expected]);
  });
});

test('a report names each person alike in its address, its data, its answer and what was expected', async () => {
  const calls = [
    gathered({
      sent: '{"contact":{"email":"nora@acme.example","firstName":"Nora","phone":"+33 6 12 34 56 78"}}',
      body: '{"errors":[{"title":"nora@acme.example is taken by Nora","code":"duplicate"}]}',
    }),
    gathered({ method: 'GET', target: '/api/3/contacts?email=nora%40acme.example', body: '{"contacts":[]}' }),
  ];
  const { text, removed } = await made(calls, {
    personal: true,
    expected: 'Nora (nora@acme.example) is added.',
  });
  expect(text).not.toMatch(/nora|33 6/i);
  expect(text).toContain('Name1 (user1@example.com) is added.');
  expect(text).toContain('{"contact":{"email":"user1@example.com","firstName":"Name1","phone":"Phone1"}}');
  expect(text).toContain('?email=user1%40example.com');
  expect(text).toContain('user1@example.com is taken by Name1');
  expect(removed.at(-1)).toBe(
    'Replaced, the same person always by the same: 1 e-mail address (user1@example.com…), 1 name (Name1…), 1 telephone number (Phone1…).',
  );
  expect((await made(calls)).text).toContain('nora@acme.example');
});

test('a name takes nothing out of what Keyring and the server say of the call', async () => {
  const call = gathered({
    sent: '{"contact":{"firstName":"Jan","lastName":"Paris","phone":"1234567"}}',
    headers: {
      date: 'Mon, 05 Jan 2026 10:00:00 GMT',
      'x-ac-error': 'Jan is unknown',
      'x-request-id': '1234567',
    },
    body: '{"message":"Jan, 12 34 567"}',
  });
  const { text } = await made([call], { personal: true, expected: 'Jan is added.' });
  for (const kept of ['05 Jan 2026 10:00:00 GMT', '(Europe/Paris)', 'HTTP 422', 'POST'])
    expect(text).toContain(kept);
  for (const replaced of ['Name1 is added.', 'Name1 is unknown', '"Name1, Phone1"'])
    expect(text).toContain(replaced);
});

test('time does not run away on texts that are made to do so', () => {
  const hostile = [
    'a'.repeat(100_000),
    '%2B'.repeat(30_000),
    '"name":"'.repeat(10_000),
    '+1 '.repeat(30_000),
    'a.'.repeat(50_000),
    '{"firstName":"Ab"}'.repeat(2_000),
    'x@'.repeat(50_000),
    '\\'.repeat(100_000),
    '{"phone":"1234567"}1 234 56'.repeat(5_000),
    '1 '.repeat(50_000),
    '%2012'.repeat(20_000),
    '{\\\\"firstName\\\\":\\\\"'.repeat(5_000),
  ];
  const begun = performance.now();
  replaced(...hostile);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
