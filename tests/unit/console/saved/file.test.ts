import { expect, test } from 'vitest';
import { operations } from '@/utils/activecampaign/operations';
import { bodySecrets } from '@/utils/activecampaign/operations/secrets';
import type { Collection } from '@/utils/console/saved/collection';
import { mostCharacters, readFile, secretNames, writeFile } from '@/utils/console/saved/file';
import { planImport } from '@/utils/console/saved/import-plan';
import type { SavedContent, SavedRequest } from '@/utils/console/saved/record';
import { createSavedRequests } from '@/utils/console/saved/saved-requests';
import { createRepository } from '@/utils/credentials/repository';
import { createVault } from '@/utils/vault/vault';
import { oneOf, seeded } from '../../activecampaign/seeded';
import { vaultWorld } from '../../support/vault-world';

const content: SavedContent = {
  name: 'Find',
  folder: 'Weekly',
  method: 'POST',
  target: '/api/3/contacts?a={{b}}',
  body: '{"c":1}',
  operation: 'contacts.list',
};
const kept = (one: SavedContent, id: string): SavedRequest => ({ ...one, id, at: 1 });
const collection: Collection = { folders: ['Empty', 'Weekly'], requests: [kept(content, 'id-1')] };

function make() {
  const world = vaultWorld();
  const vault = createVault(world);
  let ids = 0;
  return createSavedRequests({
    vault,
    repository: createRepository(vault),
    clock: world.clock,
    newId: () => `n-${++ids}`,
  });
}

test('what is exported reads back, without ids and times', () => {
  const text = writeFile(collection);
  expect(JSON.parse(text)).toMatchObject({ format: 'keyring-requests', version: 1 });
  expect(text).not.toContain('id-1');
  expect(readFile(text)).toEqual({
    kind: 'ok',
    folders: ['Empty', 'Weekly'],
    requests: [content],
    unread: 0,
  });
});

test('a file that is none, or that cannot be read, is told apart', () => {
  const whole = writeFile(collection);
  expect(readFile('x'.repeat(mostCharacters + 1))).toEqual({ kind: 'too-large' });
  expect(readFile(whole.slice(0, -9))).toEqual({ kind: 'not-json' });
  expect(readFile('')).toEqual({ kind: 'not-json' });
  for (const foreign of ['1', 'null', '[]', '{}', '{"format":"other","version":1,"requests":[]}'])
    expect(readFile(foreign), foreign).toEqual({ kind: 'foreign' });
  expect(readFile(whole.replace('"version": 1', '"version": 2'))).toEqual({ kind: 'newer' });
});

test('entries that are no requests stay out, alone; what leads to another host among them', () => {
  const odd = [
    '//evil.example/a',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'a',
    '',
    '/'.padEnd(9_000, 'a'),
  ];
  const entries = [
    ...odd.map((target) => ({ ...content, target })),
    { ...content, method: 'BREW' },
    { ...content, name: '' },
    { ...content, name: 'x'.repeat(201) },
    { ...content, body: { a: 1 } },
    null,
    7,
  ];
  const text = JSON.stringify({ format: 'keyring-requests', version: 1, requests: [content, ...entries] });
  expect(readFile(text)).toEqual({ kind: 'ok', folders: [], requests: [content], unread: entries.length });
});

test('an import changes nothing that is here: what differs comes beside it, and the same again changes nothing', async () => {
  const saved = make();
  await saved.save(content, {});
  const other = { ...content, body: '{"c":2}' };
  const fresh = { ...content, name: 'New one', folder: '' };
  const text = writeFile({
    folders: ['Empty'],
    requests: [kept(content, 'x'), kept(other, 'y'), kept(fresh, 'z')],
  });
  expect(await saved.preview(text)).toMatchObject({
    kind: 'preview',
    steps: [
      { kind: 'same', as: 'Find' },
      { kind: 'beside', as: 'Find (2)' },
      { kind: 'new', as: 'New one' },
    ],
  });
  expect((await saved.import(text)).kind).toBe('done');
  const once = await saved.listing();
  expect(once.rows.map(({ name }) => name)).toEqual(['Find', 'Find (2)', 'New one']);
  expect(once.folders).toEqual(['Weekly', 'Empty']);
  await saved.import(text);
  expect(await saved.listing()).toEqual(once);
  expect(await saved.import('{')).toEqual({ kind: 'not-json' });
});

test('whatever the file, importing it twice is importing it once, and nothing here is changed', () => {
  const random = seeded(5);
  const some = (): SavedContent => ({
    ...content,
    name: oneOf(['a', 'a (2)', 'a (3)', 'b', `${'c'.repeat(199)}d`], random),
    folder: oneOf(['', 'f'], random),
    body: oneOf(['', '1', '2'], random),
  });
  for (let round = 0; round < 500; round += 1) {
    const here = Array.from({ length: 4 }, (_, at) => kept(some(), `h${at}`));
    const requests = Array.from({ length: 6 }, some);
    const steps = planImport({ requests }, { folders: [], requests: here });
    const came = steps
      .filter(({ kind }) => kind !== 'same')
      .map(({ request, as }, at) => kept({ ...request, name: as }, `n${at}`));
    for (const { name } of came) expect(name.length).toBeLessThanOrEqual(200);
    const again = planImport({ requests }, { folders: [], requests: [...here, ...came] });
    expect(again.map(({ kind }) => kind)).toEqual(requests.map(() => 'same'));
  }
});

test('random damage never throws, and brings nothing that is no request', () => {
  const random = seeded(3);
  const text = writeFile(collection);
  for (let round = 0; round < 2_000; round += 1) {
    const at = Math.floor(random() * text.length);
    const reading = readFile(
      text.slice(0, at) + oneOf(['', '"', '{', '\\', '0', ',', '[]'], random) + text.slice(at + 1),
    );
    if (reading.kind === 'ok')
      for (const { target } of reading.requests) expect(target.startsWith('/')).toBe(true);
  }
});

test('of a Postman collection come method, path and body; what authenticates stays behind', () => {
  const postman = {
    info: { name: 'x', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    auth: { type: 'apikey', apikey: [{ key: 'value', value: 'SECRET' }] },
    item: [
      {
        name: 'Contacts',
        item: [
          {
            name: 'Create',
            request: {
              method: 'POST',
              header: [{ key: 'Api-Token', value: 'SECRET' }],
              body: { mode: 'raw', raw: '{"contact":{"email":"{{email}}"}}' },
              url: { raw: '{{baseUrl}}/api/3/contacts?a=1#x', host: ['{{baseUrl}}'] },
            },
          },
          { name: 'Deep', item: [{ name: 'Tags', request: 'https://acme.api-us1.com/api/3/tags' }] },
        ],
      },
      { name: 'No request' },
    ],
  };
  const reading = readFile(JSON.stringify(postman));
  expect(reading).toEqual({
    kind: 'ok',
    folders: [],
    unread: 1,
    requests: [
      {
        name: 'Create',
        folder: 'Contacts',
        method: 'POST',
        target: '/api/3/contacts?a=1',
        body: '{"contact":{"email":"{{email}}"}}',
      },
      { name: 'Tags', folder: 'Contacts / Deep', method: 'GET', target: '/api/3/tags', body: '' },
    ],
  });
  expect(JSON.stringify(reading)).not.toMatch(/SECRET|acme/);
});

test('a password typed into a body does not go into a file: a variable stands in its place', () => {
  const body = '{"user":{"email":"ana@example.com","password":"seven \\"quiet\\" harbours"}}';
  const text = writeFile({ folders: [], requests: [kept({ ...content, body }, 'id-1')] });
  expect(text).not.toContain('harbours');
  const file = readFile(text);
  expect(file).toMatchObject({
    requests: [{ body: '{"user":{"email":"ana@example.com","password":"{{password}}"}}' }],
  });
  const form = writeFile({
    folders: [],
    requests: [kept({ ...content, body: 'event=a&key=abc&b=1' }, 'id-1')],
  });
  expect(readFile(form)).toMatchObject({ requests: [{ body: 'event=a&key={{key}}&b=1' }] });
});

test('every secret that an operation takes in its body is known to the file', () => {
  const names = new Set(operations.flatMap(bodySecrets));
  expect(names.size).toBeGreaterThan(1);
  expect([...names].filter((name) => !secretNames.some((one) => one === name))).toEqual([]);
});
