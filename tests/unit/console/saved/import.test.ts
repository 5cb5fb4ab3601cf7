import { expect, test } from 'vitest';
import { planImport } from '@/utils/console/saved/import-plan';
import type { SavedContent, SavedRequest } from '@/utils/console/saved/record';
import { createSavedRequests } from '@/utils/console/saved/saved-requests';
import { save } from '@/utils/credentials/save';
import { allStoredKeys } from '@/utils/credentials/stored-keys';
import { createVault } from '@/utils/vault/vault';
import { oneOf, seeded } from '../../activecampaign/seeded';
import { address, credentialsWorld } from '../../support/credentials-world';
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

function make() {
  const world = vaultWorld();
  const vault = createVault(world);
  let ids = 0;
  return createSavedRequests({
    vault,
    storedKeys: async () => [],
    clock: world.clock,
    newId: () => `n-${++ids}`,
  });
}

test('an import changes nothing that is here: what differs comes beside it, and the same again changes nothing', async () => {
  const saved = make();
  await saved.save(content, {});
  const other = { ...content, body: '{"c":2}' };
  const fresh = { ...content, name: 'New one', folder: '' };
  const file = { folders: ['Empty'], requests: [content, other, fresh] };
  expect(await saved.preview(file.requests, [])).toMatchObject({
    steps: [
      { kind: 'same', as: 'Find' },
      { kind: 'beside', as: 'Find (2)' },
      { kind: 'new', as: 'New one' },
    ],
    taken: 0,
    keys: 0,
  });
  expect((await saved.import(file)).kind).toBe('done');
  const once = await saved.listing();
  expect(once.rows.map(({ name }) => name)).toEqual(['Find', 'Find (2)', 'New one']);
  expect(once.folders).toEqual(['Weekly', 'Empty']);
  await saved.import(file);
  expect(await saved.listing()).toEqual(once);
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

test('a key of a saved account is taken out of what comes, in any encoding; around a variable the request stays out', async () => {
  const world = credentialsWorld();
  const key = '0123456789abcdef'.repeat(4);
  world.api.give('acme.api-us1.com', key, { id: '1', name: 'Nora' });
  await save({ address: address('https://acme.api-us1.com'), key }, world);
  const saved = createSavedRequests({ ...world, storedKeys: allStoredKeys(world) });
  const requests = [
    { ...content, name: `Of ${key}`, body: JSON.stringify({ note: btoa(key) }) },
    { ...content, body: `{"a":"${key.slice(0, 32)}{{x}}${key.slice(32)}"}` },
    { ...content, target: '/\t/evil.example/api/3/' },
  ];
  const pairs = [key.toUpperCase(), 'f'.repeat(72)].map((one) => ({
    url: 'https://acme.api-us1.com',
    key: one,
  }));
  const preview = await saved.preview(requests, pairs);
  expect(preview).toMatchObject({ taken: 1, keys: 2, known: [true, false] });
  expect(preview.steps.map(({ name }) => name)).toEqual(['Of {{key}}']);
  await saved.import({ requests, folders: [`Folder ${key}`] });
  const { rows, folders } = await saved.listing();
  expect(folders).toEqual(['Folder {{key}}', 'Weekly']);
  expect(await saved.read(rows[0]?.id ?? '')).toMatchObject({
    // Its last sign held two bits of the key.
    body: expect.stringMatching(/^\{"note":"\{\{key\}\}[\w=]{0,4}"\}$/),
  });
});

test('a password typed into a body does not go into a file: a variable stands in its place', async () => {
  const saved = make();
  const body = '{"user":{"email":"ana@example.com","password":"seven \\"quiet\\" harbours"}}';
  await saved.save({ ...content, body }, {});
  await saved.save({ ...content, body: 'event=a&key=abc&b=1' }, {});
  const { requests, keys } = await saved.exported();
  expect(keys).toBe(0);
  expect(requests.map((one) => one.body)).toEqual([
    '{"user":{"email":"ana@example.com","password":"{{password}}"}}',
    'event=a&key={{key}}&b=1',
  ]);
  expect(Object.keys(requests[0] ?? {})).not.toContain('id');
});
