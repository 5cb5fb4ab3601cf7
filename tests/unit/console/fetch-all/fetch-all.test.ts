import { expect, test } from 'vitest';
import { CallGone, CredentialGone } from '@/utils/console/gone';
import { createProtection } from '@/utils/vault/protection';
import { passphrase } from '../../support/passkey-worlds';
import { slowMachine } from '../../support/slow-machine';
import { contacts, credential, fetchWorld, idsTo, order, rowsOf, settled } from './world';

test('contacts come to the end, from id to id, at the pace, and are sealed', async () => {
  const { background, asked, bulk, alarms, session } = fetchWorld();
  const fetchAll = background();
  const begun = await fetchAll.start(order);
  expect(begun).toMatchObject({ state: 'running', rows: 0, way: 'id', pace: 4 });
  const done = await settled(fetchAll);
  expect(done).toMatchObject({
    state: 'done',
    rows: 250,
    pages: 3,
    firstTotal: 250,
    doubles: 0,
    key: 'contacts',
  });
  expect(done.columns).toEqual(['id', 'email']);
  expect((await rowsOf(fetchAll, done)).map(({ id }) => id)).toEqual(idsTo(250));
  expect(asked.map(({ target }) => /id_greater=(\d+)/.exec(target)?.[1])).toEqual(['0', '100', '200']);
  expect(asked.map(({ at }, index) => at - (asked[0]?.at ?? 0) - index * 250)).toEqual([0, 0, 0]);
  expect(
    new TextDecoder().decode(Uint8Array.from(JSON.stringify([...bulk.held]), (c) => c.charCodeAt(0))),
  ).not.toContain('example.com');
  expect(JSON.parse((await fetchAll.first(done.id)) ?? '')).toEqual({
    contacts: contacts(250),
    meta: { total: '250' },
  });
  expect(await fetchAll.first('other')).toBeUndefined();
  // Woken for as long as anything runs, and not after.
  expect(alarms[0]).toBe(30_000);
  expect(alarms.at(-1)).toBeUndefined();
  expect(JSON.stringify([...session.held])).not.toContain('contacts');
});

test('pausing keeps what came, going on asks for no page twice, and removing takes all away', async () => {
  const { background, world, asked, bulk } = fetchWorld();
  const fetchAll = background();
  let paused: Promise<unknown> | undefined;
  world.answer = () => {
    if (asked.length === 2) paused = fetchAll.pause('fetch-1');
    return undefined;
  };
  await fetchAll.start(order);
  while (!paused) await new Promise((resolve) => setTimeout(resolve));
  await paused;
  const [present] = await fetchAll.list('nora');
  expect(present).toMatchObject({ state: 'paused', rows: 100 });
  expect(present?.problem).toBeUndefined();
  world.answer = () => undefined;
  await fetchAll.goOn('fetch-1');
  expect(await settled(fetchAll)).toMatchObject({ state: 'done', rows: 250 });
  await fetchAll.remove('fetch-1');
  expect(await fetchAll.list('nora')).toEqual([]);
  expect(bulk.held.size).toBe(0);
  await expect(fetchAll.page('fetch-1', 0)).rejects.toBeInstanceOf(CallGone);
});

test('an account that asks to wait is waited for as long as it says, again and again', async () => {
  const { background, world, asked } = fetchWorld();
  let refusals = 4;
  world.answer = () =>
    asked.length > 1 && refusals-- > 0
      ? new Response('', { status: 429, headers: { 'retry-after': '30' } })
      : undefined;
  const fetchAll = background();
  await fetchAll.start(order);
  expect(await settled(fetchAll)).toMatchObject({ state: 'done', rows: 250 });
  const times = asked.map(({ at }) => at);
  for (const at of [2, 3, 4, 5])
    expect((times[at] ?? 0) - (times[at - 1] ?? 0)).toBeGreaterThanOrEqual(30_000);
});

test.each([
  ['a refusal', () => new Response('{}', { status: 403 }), { problem: 'status', status: 403 }],
  ['an answer that is no JSON', () => new Response('<p>'), { problem: 'not-json' }],
  ['an answer that is no collection', () => Response.json({ contact: {} }), { problem: 'no-collection' }],
  [
    'a server that stays in trouble',
    () => new Response('', { status: 502 }),
    { problem: 'status', status: 502 },
  ],
  ['a connection that stays broken', () => Promise.reject(new TypeError('x')), { problem: 'unreachable' }],
  [
    'a wait of an hour',
    () => new Response('', { status: 429, headers: { 'retry-after': '3600' } }),
    { problem: 'asked-to-wait' },
  ],
  [
    'rows that come again',
    () => Response.json({ contacts: contacts(100), meta: { total: '9' } }),
    { problem: 'not-paged' },
  ],
])('%s pauses it with what is the matter, and it can go on', async (_, answer, told) => {
  const { background, world, asked } = fetchWorld();
  world.answer = () => (asked.length > 1 ? answer() : undefined);
  const fetchAll = background();
  await fetchAll.start(order);
  expect(await settled(fetchAll)).toMatchObject({ state: 'paused', rows: 100, ...told });
  world.answer = () => undefined;
  const again = await fetchAll.goOn('fetch-1');
  expect(again.problem).toBeUndefined();
  expect(await settled(fetchAll)).toMatchObject({ state: 'done', rows: 250 });
});

test('a lock gives it up, and it goes on once the vault is open', async () => {
  const { background, world, asked, vault, session } = fetchWorld();
  const protection = createProtection(vault, world, slowMachine());
  await protection.setPassphrase(passphrase, null);
  const fetchAll = background();
  let locking: Promise<void> | undefined;
  world.answer = () => {
    if (asked.length === 2) locking = vault.lock().then(fetchAll.forget);
    return undefined;
  };
  await fetchAll.start(order);
  while (!locking) await new Promise((resolve) => setTimeout(resolve));
  await locking;
  await new Promise((resolve) => setTimeout(resolve, 20));
  await expect(fetchAll.list('nora')).rejects.toThrow('locked');
  await fetchAll.wake();
  expect(asked).toHaveLength(2);
  expect(session.held.get('fetch-all')).toEqual(['fetch-1']);
  world.answer = () => undefined;
  await protection.unlock(passphrase, null);
  await fetchAll.wake();
  const done = await settled(fetchAll);
  expect(done).toMatchObject({ state: 'done', rows: 250 });
  // Under another protection it is sealed anew, and all there.
  await protection.setPassphrase('another horse battery staple', null);
  expect((await rowsOf(fetchAll, done)).map(({ id }) => id)).toEqual(idsTo(250));
});

test('a full disk pauses it, and nothing that was kept is lost', async () => {
  const { background, bulk } = fetchWorld();
  let left = 1;
  const fetchAll = background((store) => ({
    ...store,
    putPage: async (...page) => {
      if (left-- <= 0) throw new Error('QuotaExceededError: no space');
      await store.putPage(...page);
    },
  }));
  await fetchAll.start(order);
  expect(await settled(fetchAll)).toMatchObject({ state: 'paused', problem: 'storage-full', rows: 100 });
  left = 9;
  await fetchAll.goOn('fetch-1');
  expect(await settled(fetchAll)).toMatchObject({ state: 'done', rows: 250 });
  // A page that was damaged is no page, and is not passed over.
  for (const [key, value] of bulk.held)
    if (key.endsWith('/0000001')) bulk.held.set(key, { ...(value as object), c: new Uint8Array(40) });
  await expect(fetchAll.page('fetch-1', 1)).rejects.toBeInstanceOf(CallGone);
});

test('the names of custom fields are asked for once, where values came', async () => {
  const { background, world, asked } = fetchWorld();
  world.answer = (url) => {
    if (url.pathname === '/api/3/fields')
      return Response.json({ fields: [{ id: '1', title: 'Company size' }], meta: { total: '1' } });
    const after = Number(url.searchParams.get('id_greater'));
    return Response.json({
      contacts: contacts(250)
        .slice(after, after + 100)
        .map((one) => ({ ...one, fieldValues: ['5'] })),
      fieldValues: [{ contact: String(after + 1), field: '1', value: '40' }],
      meta: { total: String(250 - after) },
    });
  };
  const fetchAll = background();
  await fetchAll.start(order);
  const done = await settled(fetchAll);
  expect(done.fields).toEqual([{ id: '1', title: 'Company size' }]);
  expect(asked.filter(({ target }) => target.startsWith('/api/3/fields'))).toHaveLength(1);
  const [first, second] = await rowsOf(fetchAll, done);
  expect(first).toMatchObject({ fieldValues: [{ field: '1', value: '40' }] });
  expect(second).toMatchObject({ fieldValues: [] });
});

test('names of custom fields that could not be asked for just now are asked for again, and not once a page', async () => {
  for (const [refusals, told] of [
    [1, [{ id: '1', title: 'Size' }]],
    [20, []],
  ] as const) {
    const { background, world, asked } = fetchWorld();
    let left = refusals as number;
    world.answer = (url) => {
      if (url.pathname === '/api/3/fields')
        return left-- > 0
          ? new Response('', { status: 429 })
          : Response.json({ fields: [{ id: '1', title: 'Size' }], meta: { total: '1' } });
      const after = Number(url.searchParams.get('id_greater'));
      return Response.json({
        contacts: contacts(350).slice(after, after + 100),
        fieldValues: [{ contact: String(after + 1), field: '1', value: '40' }],
        meta: { total: String(350 - after) },
      });
    };
    const fetchAll = background();
    await fetchAll.start(order);
    const done = await settled(fetchAll);
    expect(done).toMatchObject({ state: 'done', rows: 350 });
    expect(done.fields).toEqual(told);
    expect(asked.filter(({ target }) => target.startsWith('/api/3/fields')).length).toBeLessThanOrEqual(12);
  }
});

test('the account’s own key is in nothing that is kept', async () => {
  const { background, world } = fetchWorld();
  world.answer = () =>
    Response.json({ contacts: [{ id: '1', note: `key ${credential.key}` }], meta: { total: '1' } });
  const fetchAll = background();
  await fetchAll.start({ ...order, target: `/api/3/contacts?x=${credential.key}` });
  const done = await settled(fetchAll);
  expect(JSON.stringify([done, await rowsOf(fetchAll, done)])).not.toContain(credential.key);
});

test('one that nobody came back to for a week goes; another account sees none', async () => {
  const { background, time, world } = fetchWorld();
  const fetchAll = background();
  await fetchAll.start(order);
  await settled(fetchAll);
  world.credentials.set('other', { ...credential, id: 'other', account: 'cobalt' });
  expect(await fetchAll.list('other')).toEqual([]);
  await expect(fetchAll.list('gone')).rejects.toBeInstanceOf(CredentialGone);
  time.now += 8 * 24 * 60 * 60_000;
  expect(await fetchAll.list('nora')).toEqual([]);
});

test('two readings of one account share its pace', async () => {
  const { background, asked } = fetchWorld({ tags: idsTo(200).map((id) => ({ id, tag: id })) });
  const fetchAll = background();
  await fetchAll.start(order);
  await fetchAll.start({ ...order, target: '/api/3/tags', rows: 'tags' });
  for (let open = true; open; ) {
    open = (await fetchAll.list('nora')).some(({ state }) => state === 'running');
    await new Promise((resolve) => setTimeout(resolve));
  }
  // Three for the contacts; of the tags each page but the first begins with the last row of the one before.
  expect(asked).toHaveLength(6);
  const times = asked.map(({ at }) => at).sort((one, other) => one - other);
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(5 * 250);
});
