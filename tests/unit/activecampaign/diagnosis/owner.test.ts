import { describe, expect, test } from 'vitest';
import { readOwner } from '@/utils/activecampaign/owner';
import { userBody } from './samples';

const user = (members: object) => readOwner(JSON.stringify({ user: { id: '1', ...members } }));

describe('the owner of a key', () => {
  test('as recorded', () => {
    expect(readOwner(userBody)).toEqual({
      id: '1',
      name: 'Jane Doe',
      email: 'user1@example.com',
      username: 'jdoe',
    });
  });

  test.each<[unknown, string]>([
    ['42', '42'],
    [42, '42'],
    ['a1b2c3d4-0000-4000-8000-a1b2c3d4e5f6', 'a1b2c3d4-0000-4000-8000-a1b2c3d4e5f6'],
  ])('id %j', (id, expected) => {
    expect(user({ id })?.id).toBe(expected);
  });

  test.each<[string, unknown]>([
    ['empty', ''],
    ['with spaces', '1 2'],
    ['too long', '1'.repeat(40)],
    ['null', null],
    ['a fraction', 1.5],
    ['beyond exact numbers', 2 ** 60],
    ['a list', ['1']],
  ])('no owner where the id is %s', (_, id) => {
    expect(user({ id })).toBeNull();
  });

  test.each(['', 'null', '{}', '[]', '{"user":null}', '{"user":"1"}', '{"user":{}}', 'not JSON', '{'])(
    'no owner in %j',
    (body) => {
      expect(readOwner(body)).toBeNull();
    },
  );

  test.each<[string, object, string]>([
    ['only a first name', { firstName: 'Jane' }, 'Jane'],
    ['only a last name', { firstName: '', lastName: 'Doe' }, 'Doe'],
    ['space around', { firstName: ' Jane\n', lastName: '\tDoe ' }, 'Jane Doe'],
    ['no text', { firstName: 1, lastName: null }, ''],
    ['marks that turn the line around', { firstName: 'Ja\u202Ene', lastName: '\u200B' }, 'Jane'],
  ])('name: %s', (_, names, name) => {
    expect(user(names)?.name).toBe(name);
  });

  test('lengths are capped', () => {
    const long = 'é'.repeat(1_000);
    const owner = user({ firstName: long, lastName: long, email: long, username: long });
    expect(owner?.name).toHaveLength(120);
    expect(owner?.email).toHaveLength(254);
    expect(owner?.username).toHaveLength(120);
  });
});
