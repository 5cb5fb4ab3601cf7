import { expect, test } from 'vitest';
import { undoTime } from '@/utils/console/saved/collection';
import type { SavedContent } from '@/utils/console/saved/record';
import { createSavedRequests, mostRequests, type SavedChange } from '@/utils/console/saved/saved-requests';
import { createRepository } from '@/utils/credentials/repository';
import { save } from '@/utils/credentials/save';
import { allStoredKeys } from '@/utils/credentials/stored-keys';
import { createVault } from '@/utils/vault/vault';
import { address, credentialsWorld, keyOf } from '../../support/credentials-world';
import { vaultWorld } from '../../support/vault-world';

function world() {
  const inner = vaultWorld();
  const vault = createVault(inner);
  let ids = 0;
  const newId = (): string => `id-${++ids}`;
  const repository = createRepository(vault);
  const saved = createSavedRequests({ vault, storedKeys: async () => [], clock: inner.clock, newId });
  return { ...inner, vault, repository, saved };
}

const request = (name: string, more: Partial<SavedContent> = {}): SavedContent => ({
  name,
  folder: '',
  method: 'GET',
  target: '/api/3/contacts?email={{email}}',
  body: '',
  ...more,
});
const done = (change: SavedChange) => {
  if (change.kind !== 'done') throw new Error(change.kind);
  return change;
};
const names = (change: SavedChange): readonly string[] => done(change).listing.rows.map(({ name }) => name);

test('a request is kept sealed, and read back whole', async () => {
  const { saved, local } = world();
  const { id = '' } = done(await saved.save(request('Find', { folder: 'Weekly', body: '{"secret":1}' }), {}));
  expect(await saved.read(id)).toMatchObject({ name: 'Find', folder: 'Weekly', body: '{"secret":1}' });
  expect(await saved.listing()).toMatchObject({ folders: ['Weekly'], unread: 0 });
  expect(JSON.stringify(await local.getAll())).not.toMatch(/Find|Weekly|contacts|secret/);
});

test('saved over, renamed, moved, duplicated behind itself', async () => {
  const { saved } = world();
  const { id: a = '' } = done(await saved.save(request('a'), {}));
  const { id: b = '' } = done(await saved.save(request('b'), {}));
  expect(names(await saved.save(request('a2'), { after: a }))).toEqual(['a', 'a2', 'b']);
  expect(names(await saved.place(b, '', a))).toEqual(['b', 'a', 'a2']);
  expect(names(await saved.place(b, '', undefined))).toEqual(['a', 'a2', 'b']);
  expect(done(await saved.rename(b, 'c', 'New')).listing.folders).toEqual(['New']);
  expect(names(await saved.save(request('d', { method: 'POST' }), { id: a }))).toEqual(['d', 'a2', 'c']);
  expect((await saved.read(a))?.method).toBe('POST');
  expect(await saved.save(request('x'), { id: 'gone' })).toEqual({ kind: 'gone' });
});

test('what was removed comes back to its place, for a while', async () => {
  const { saved, time, local } = world();
  await saved.save(request('a'), {});
  const { id = '' } = done(await saved.save(request('b'), {}));
  await saved.save(request('c'), {});
  const removed = done(await saved.remove(id)).listing;
  expect(removed.rows.map(({ name }) => name)).toEqual(['a', 'c']);
  expect(removed.removed).toEqual([{ id, name: 'b' }]);
  expect(names(await saved.restore(id))).toEqual(['a', 'b', 'c']);
  await saved.remove(id);
  const before = Object.keys(await local.getAll()).length;
  time.now += undoTime;
  expect((await saved.listing()).removed).toEqual([]);
  expect(Object.keys(await local.getAll()).length).toBe(before - 1);
  expect(await saved.restore(id)).toEqual({ kind: 'gone' });
});

test('folders: empty ones stay, a renamed one takes its requests along, one that goes leaves them', async () => {
  const { saved } = world();
  await saved.addFolder('  Empty   one ');
  await saved.save(request('a', { folder: 'Weekly' }), {});
  expect((await saved.listing()).folders).toEqual(['Empty one', 'Weekly']);
  const renamed = done(await saved.renameFolder('Weekly', 'Monthly')).listing;
  expect(renamed.folders).toEqual(['Empty one', 'Monthly']);
  expect(renamed.rows[0]?.folder).toBe('Monthly');
  const gone = done(await saved.renameFolder('Monthly', '')).listing;
  expect(gone.folders).toEqual(['Empty one']);
  expect(gone.rows[0]?.folder).toBe('');
});

test('a damaged record hides no other, and is left where it is; without the order nothing is lost', async () => {
  const { saved, vault } = world();
  await saved.save(request('a', { folder: 'Weekly' }), {});
  await vault.write({
    'saved/request/odd': { version: 1, id: 'odd', name: 'odd', method: 'BREW', target: '/a', body: '' },
    'saved/request/newer': { version: 2, id: 'newer' },
    'saved/request/astray': { version: 1, id: 'other', name: 'x', method: 'GET', target: '/a', body: '' },
    'saved/order': 'broken',
  });
  const { id = '' } = done(await saved.save(request('b'), {}));
  expect(await saved.listing()).toMatchObject({
    folders: ['Weekly'],
    rows: [{ name: 'a' }, { name: 'b' }],
    unread: 3,
  });
  await saved.remove(id);
  expect((await vault.read('saved/request/odd'))?.ok).toBe(true);
});

test('no key is saved or exported: of no account, in no encoding, not around a variable', async () => {
  const inner = credentialsWorld();
  const key = '0123456789abcdef'.repeat(4);
  inner.api.give('acme.api-us1.com', key, { id: '1', name: 'Nora' });
  const saved = createSavedRequests({ ...inner, storedKeys: allStoredKeys(inner) });
  const late = { body: JSON.stringify({ note: keyOf('a').slice(0, 39) }) };
  expect((await saved.save(request('harmless', late), {})).kind).toBe('done');
  await save({ address: address('https://acme.api-us1.com'), key }, inner);
  const held = [
    { target: `/api/3/contacts?x=${key}` },
    { body: `{"a":"${key.toUpperCase()}"}` },
    { body: `{"a":"${btoa(key)}"}` },
    { body: `{"a":"${key.slice(0, 20)}{{x}}${key.slice(20)}"}` },
    { body: `{"a":"${'c'.repeat(40)}"}` },
    { name: key },
    { folder: key },
    { operation: key },
  ];
  for (const more of held) expect(await saved.save(request('x', more), {})).toEqual({ kind: 'key' });
  expect(await saved.addFolder(key)).toEqual({ kind: 'key' });
  expect((await saved.listing()).rows).toHaveLength(1);

  // One that got in before its key was known, as from an older version: it stays out of the file.
  const at = { version: 1, id: 'late', name: 'late', folder: key, method: 'GET', target: '/a', body: key };
  await inner.vault.write({ 'saved/request/late': at });
  const file = await saved.exported();
  expect(file).toMatchObject({ requests: [{ name: 'harmless' }], keys: 1 });
  expect(JSON.stringify(file)).not.toContain(key);
  expect(JSON.stringify(file)).not.toContain('acme');
});

test('there is an end to how much is kept', async () => {
  const { saved, vault } = world();
  const full = Array.from({ length: mostRequests }, (_, at) => [
    `saved/request/n${at}`,
    { version: 1, id: `n${at}`, ...request(`n${at}`), at },
  ]);
  await vault.write(Object.fromEntries(full));
  expect(await saved.save(request('one more'), {})).toEqual({ kind: 'full' });
  expect((await saved.remove('n1')).kind).toBe('done');
  const large = world();
  for (let at = 0; at < 5; at += 1)
    expect((await large.saved.save(request(`${at}`, { body: 'x'.repeat(990_000) }), {})).kind).toBe('done');
  expect((await large.saved.save(request('6', { body: 'x'.repeat(990_000) }), {})).kind).toBe('full');
});

test('two changes at once take turns', async () => {
  const { saved } = world();
  await Promise.all(['a', 'b', 'c'].map((name) => saved.save(request(name), {})));
  expect((await saved.listing()).rows.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});
