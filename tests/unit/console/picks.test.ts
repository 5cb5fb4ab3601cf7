import { expect, test } from 'vitest';
import { CredentialGone } from '@/utils/console/gone';
import { VaultClosed } from '@/utils/vault/closed';
import { collection, credential, numbered, picksWorld } from './picks-world';

const minutes = (count: number): number => count * 60_000;

test('a small collection is read whole, page by page, once, and searched here', async () => {
  const { picks, asked } = picksWorld(collection('tags', 'tag', numbered('tag', 250)));
  const all = await picks.search('nora', 'tag', '', false);
  expect(all).toMatchObject({ kind: 'choices', matching: 250 });
  expect(all.kind === 'choices' && all.choices).toHaveLength(50);
  const found = await picks.search('nora', 'tag', 'tag 249', false);
  expect(found).toEqual({ kind: 'choices', choices: [{ id: '249', name: 'tag 249' }], matching: 1 });
  expect(asked).toEqual([
    'GET /api/3/tags?limit=100&offset=0',
    'GET /api/3/tags?limit=100&offset=100',
    'GET /api/3/tags?limit=100&offset=200',
  ]);
});

test('a big one is searched by ActiveCampaign, each text once', async () => {
  const { picks, asked } = picksWorld(collection('tags', 'tag', numbered('tag', 4_812)));
  expect(await picks.search('nora', 'tag', '', false)).toMatchObject({ matching: 4_812 });
  const found = await picks.search('nora', 'tag', ' tag 4811 ', false);
  expect(found).toEqual({ kind: 'choices', choices: [{ id: '4811', name: 'tag 4811' }], matching: 1 });
  await picks.search('nora', 'tag', 'tag 4811', false);
  expect(asked).toEqual([
    'GET /api/3/tags?limit=100&offset=0',
    'GET /api/3/tags?search=tag+4811&limit=50&offset=0',
  ]);
});

test('a big one that cannot be searched is read in part, and that is said', async () => {
  const { picks, asked } = picksWorld(collection('campaigns', 'name', numbered('campaign', 4_812)));
  const found = await picks.search('nora', 'campaign', 'campaign 999', false);
  expect(found).toEqual({
    kind: 'choices',
    choices: [{ id: '999', name: 'campaign 999' }],
    among: { read: 1_000, of: 4_812 },
  });
  expect(asked).toHaveLength(10);
  expect(asked[0]).toBe('GET /api/3/campaigns?orders[sdate]=DESC&limit=100&offset=0');
});

test('a collection that does not count itself is read until a page is not full', async () => {
  const { picks, asked } = picksWorld((path, query) => {
    expect(path).toBe('/api/3/audiences');
    const count = query.get('page') === '1' ? 100 : 3;
    return { data: numbered('s', count).map((name) => ({ id: `${query.get('page')}-${name}`, name })) };
  });
  expect(await picks.search('nora', 'segment', '', false)).toMatchObject({ matching: 103 });
  expect(asked).toHaveLength(2);
});

test('a server that gives fewer rows than asked for, and then none, is not asked for ever', async () => {
  const { picks, asked } = picksWorld((_, query) =>
    Number(query.get('offset')) < 200
      ? { users: [{ id: query.get('offset'), username: 'u' }], meta: { total: '500' } }
      : { users: [], meta: { total: '500' } },
  );
  expect(await picks.search('nora', 'user', '', false)).toMatchObject({ matching: 2 });
  expect(asked).toHaveLength(3);
});

test('what is held is good for five minutes, and read anew on demand', async () => {
  const { picks, asked, time } = picksWorld(collection('lists', 'name', ['News']));
  const search = (fresh: boolean) => picks.search('nora', 'list', '', fresh);
  await search(false);
  time.now += minutes(5) - 1;
  await search(false);
  expect(asked).toHaveLength(1);
  time.now += 1;
  await search(false);
  expect(asked).toHaveLength(2);
  await search(true);
  expect(asked).toHaveLength(3);
  // A clock that was put back makes nothing last longer.
  time.now -= minutes(60);
  await search(false);
  expect(asked).toHaveLength(4);
});

test('who asks while it is being read waits for the same', async () => {
  const { picks, asked } = picksWorld(collection('lists', 'name', ['News', 'Events']));
  const [all, one] = await Promise.all([
    picks.search('nora', 'list', '', false),
    picks.search('nora', 'list', 'events', false),
  ]);
  expect([all, one]).toMatchObject([{ matching: 2 }, { matching: 1 }]);
  expect(asked).toHaveLength(1);
});

test('a failure is told, and not held', async () => {
  let refuses = true;
  const lists = collection('lists', 'name', ['News']);
  const { picks } = picksWorld((path, query) =>
    refuses ? Response.json({ message: 'no' }, { status: 403 }) : lists(path, query),
  );
  expect(await picks.search('nora', 'list', '', false)).toEqual({
    kind: 'failed',
    why: 'refused',
    status: 403,
  });
  refuses = false;
  expect(await picks.search('nora', 'list', '', false)).toMatchObject({ matching: 1 });
});

test('what one key may read is not shown to another of the same account', async () => {
  const { picks, asked, vault } = picksWorld(collection('lists', 'name', ['News']));
  vault.credentials.set('sam', { ...credential, id: 'sam' });
  await picks.search('nora', 'list', '', false);
  await picks.search('sam', 'list', '', false);
  expect(asked).toHaveLength(2);
});

test('a locked vault empties what is held, whether it was told or finds out', async () => {
  for (const told of [true, false]) {
    const { picks, asked, vault } = picksWorld(collection('lists', 'name', ['News']));
    await picks.search('nora', 'list', '', false);
    await picks.name('nora', 'list', '1');
    vault.locked = true;
    if (told) picks.forget();
    await expect(picks.search('nora', 'list', '', false)).rejects.toThrow(VaultClosed);
    await expect(picks.name('nora', 'list', '1')).rejects.toThrow(VaultClosed);
    vault.locked = false;
    await picks.search('nora', 'list', '', false);
    expect(asked).toHaveLength(2);
  }
});

test('a vault that is locked while a page is being read gives up the read, and answers with no name', async () => {
  const { picks, asked, vault } = picksWorld((_, query) =>
    query.get('offset') === '0'
      ? { lists: numbered('l', 100).map((name, at) => ({ id: at, name })), meta: { total: '250' } }
      : undefined,
  );
  const found = picks.search('nora', 'list', '', false);
  const refused = expect(found).rejects.toThrow(VaultClosed);
  await expect.poll(() => asked.length).toBe(2);
  vault.locked = true;
  picks.forget();
  await refused;
  expect(asked).toHaveLength(2);
});

test('an account that is no longer saved is gone', async () => {
  const { picks } = picksWorld(() => ({}));
  await expect(picks.search('nobody', 'list', '', false)).rejects.toThrow(CredentialGone);
});

test('a name comes from what is held, else from one read of the record', async () => {
  const lists = collection('lists', 'name', ['News']);
  const { picks, asked } = picksWorld((path, query) =>
    path === '/api/3/lists/12' ? { list: { id: '12', name: 'Newsletter (EU)' } } : lists(path, query),
  );
  const named = { kind: 'named', choice: { id: '12', name: 'Newsletter (EU)' } };
  expect(await picks.name('nora', 'list', '12')).toEqual(named);
  expect(await picks.name('nora', 'list', '12')).toEqual(named);
  expect(asked).toEqual(['GET /api/3/lists/12?']);
  await picks.search('nora', 'list', '', false);
  expect(await picks.name('nora', 'list', '1')).toMatchObject({ choice: { name: 'News' } });
  expect(asked).toHaveLength(2);
});

test('a stage is named with its pipeline, which one stage alone does not say', async () => {
  const { picks, asked } = picksWorld(() => ({
    dealStages: [{ id: '40', group: '14', title: 'Negotiation' }],
    dealGroups: [{ id: '14', title: 'Sales' }],
    meta: { total: '1' },
  }));
  expect(await picks.name('nora', 'stage', '40')).toEqual({
    kind: 'named',
    choice: { id: '40', name: 'Negotiation · Sales' },
  });
  expect(await picks.name('nora', 'stage', '41')).toEqual({ kind: 'unknown' });
  expect(asked).toEqual(['GET /api/3/dealGroups?limit=100&offset=0']);
});

test('a change in one account makes its names be read anew, and no other’s', async () => {
  const { picks, vault, asked } = picksWorld(collection('tags', 'tag', ['vip']));
  vault.credentials.set('other', { ...credential, id: 'other', account: 'acme2' });
  for (const id of ['nora', 'other']) await picks.search(id, 'tag', '', false);
  picks.forgetAccount('acme');
  for (const id of ['nora', 'other']) await picks.search(id, 'tag', '', false);
  expect(asked).toHaveLength(3);
});
