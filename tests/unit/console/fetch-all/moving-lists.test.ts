import { expect, test } from 'vitest';
import { contacts, fetchWorld, idsTo, order, rowsOf, settled } from './world';

test('rows that move under way are told: none is there twice, and fewer than there are is seen', async () => {
  const tags = idsTo(300).map((id) => ({ id, tag: `t${id}` }));
  const added = fetchWorld({ tags });
  added.world.answer = () => {
    if (added.asked.length === 2) added.api.tags.unshift({ id: '900', tag: 'new' });
    return undefined;
  };
  const fetchAll = added.background();
  await fetchAll.start({ ...order, target: '/api/3/tags', rows: 'tags' });
  const one = await settled(fetchAll);
  expect(one).toMatchObject({ state: 'done', rows: 300, doubles: 1, firstTotal: 300, lastTotal: 301 });
  const ids = (await rowsOf(fetchAll, one)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(300);

  const gone = fetchWorld({ tags: idsTo(300).map((id) => ({ id, tag: id })) });
  gone.world.answer = () => {
    if (gone.asked.length === 2) gone.api.tags.splice(0, 30);
    return undefined;
  };
  const other = gone.background();
  await other.start({ ...order, target: '/api/3/tags', rows: 'tags' });
  const less = await settled(other);
  expect(less).toMatchObject({ state: 'done', rows: 300, lastTotal: 270, firstTotal: 300 });
  // Those that took the places of the ones that went are there all the same.
  expect((await rowsOf(other, less)).map(({ id }) => Number(id)).sort((one, two) => one - two)).toEqual(
    idsTo(300).map(Number),
  );
});

/** The tags that are read while `change` befalls them at some call, and what is shown of it. */
async function tagsRead(change: (tags: { id: string; tag: string }[], call: number) => void) {
  const { background, world, asked, api } = fetchWorld({ tags: idsTo(300).map((id) => ({ id, tag: id })) });
  world.answer = () => {
    change(api.tags, asked.length);
    return undefined;
  };
  const fetchAll = background();
  await fetchAll.start({ ...order, target: '/api/3/tags', rows: 'tags' });
  const shown = await settled(fetchAll);
  return { shown, ids: (await rowsOf(fetchAll, shown)).map(({ id }) => Number(id)), calls: asked.length };
}

test('rows that go while as many come cost no other: those that took their places are read', async () => {
  for (const many of [1, 30, 90]) {
    const { shown, ids, calls } = await tagsRead((tags, call) => {
      if (call !== 2) return;
      tags.splice(4, many);
      tags.push(...Array.from({ length: many }, (_, at) => ({ id: String(1_000 + at), tag: 'new' })));
    });
    expect(shown).toMatchObject({ state: 'done', firstTotal: 300, lastTotal: 300, moved: true });
    expect(new Set(ids).size).toBe(ids.length);
    const late = Array.from({ length: many }, (_, at) => 1_000 + at);
    expect(ids.sort((one, two) => one - two)).toEqual([...idsTo(300).map(Number), ...late]);
    expect(calls).toBeLessThan(8);
  }
});

test('three rows that go while two come cost no other', async () => {
  const { shown, ids } = await tagsRead((tags, call) => {
    if (call !== 2) return;
    tags.splice(10, 3);
    tags.push({ id: '1001', tag: 'new' }, { id: '1002', tag: 'new' });
  });
  expect(shown).toMatchObject({ state: 'done', firstTotal: 300, lastTotal: 299, moved: true });
  expect(ids.sort((one, two) => one - two)).toEqual([...idsTo(300).map(Number), 1001, 1002]);
});

test('a row that goes while another comes during a pause costs no other', async () => {
  const { background, world, api, asked } = fetchWorld({ tags: idsTo(300).map((id) => ({ id, tag: id })) });
  world.answer = () => (asked.length === 2 ? new Response('', { status: 500 }) : undefined);
  const first = background();
  await first.start({ ...order, target: '/api/3/tags', rows: 'tags' });
  expect(await settled(first)).toMatchObject({ state: 'paused', problem: 'status', rows: 100 });
  api.tags.splice(4, 1);
  api.tags.push({ id: '1001', tag: 'new' });
  const next = background();
  await next.goOn('fetch-1');
  const done = await settled(next);
  expect(done).toMatchObject({ state: 'done', moved: true, rows: 301 });
  expect(new Set((await rowsOf(next, done)).map(({ id }) => id))).toEqual(new Set([...idsTo(300), '1001']));
});

test('names of columns that are too many or too long are said to be there', async () => {
  const { background } = fetchWorld({ tags: [{ id: '1', tag: 'a', ['x'.repeat(201)]: '1' }] });
  const fetchAll = background();
  await fetchAll.start({ ...order, target: '/api/3/tags', rows: 'tags' });
  expect(await settled(fetchAll)).toMatchObject({ columns: ['id', 'tag'], moreColumns: true });
});

test('a list in no order at all comes to an end, and is said to have moved', async () => {
  const { shown, ids, calls } = await tagsRead((tags, call) => {
    if (call > 1) tags.reverse();
  });
  expect(shown).toMatchObject({ state: 'done', moved: true });
  expect(new Set(ids).size).toBe(ids.length);
  expect(calls).toBeLessThan(12);
});

test('where nothing comes though there is more, it is asked again; after that it pauses, and goes on', async () => {
  for (const [empties, told] of [
    [2, { state: 'done', rows: 300 }],
    [9, { state: 'paused', problem: 'fell-short', rows: 100 }],
  ] as const) {
    const { background, world, asked } = fetchWorld({ tags: idsTo(300).map((id) => ({ id, tag: id })) });
    let left = empties as number;
    world.answer = () =>
      asked.length > 1 && left-- > 0 ? Response.json({ tags: [], meta: { total: '300' } }) : undefined;
    const fetchAll = background();
    await fetchAll.start({ ...order, target: '/api/3/tags', rows: 'tags' });
    expect(await settled(fetchAll)).toMatchObject(told);
    left = 0;
    await fetchAll.goOn('fetch-1');
    const done = await settled(fetchAll);
    expect(done).toMatchObject({ state: 'done', rows: 300, doubles: 0 });
    expect((await rowsOf(fetchAll, done)).map(({ id }) => id)).toEqual(idsTo(300));
  }
});

test('contacts of which nothing comes once are asked for again; in another order than that of their ids they pause', async () => {
  const { background, world, asked, api } = fetchWorld();
  world.answer = () =>
    asked.length === 2 ? Response.json({ contacts: [], meta: { total: '150' } }) : undefined;
  const fetchAll = background();
  await fetchAll.start(order);
  expect(await settled(fetchAll)).toMatchObject({ state: 'done', rows: 250 });
  await fetchAll.remove('fetch-1');
  api.contacts.reverse();
  await fetchAll.start(order);
  expect(await settled(fetchAll)).toMatchObject({ state: 'paused', problem: 'not-ordered', rows: 0 });
  // All at once they need no order.
  api.contacts = contacts(60).reverse();
  await fetchAll.goOn('fetch-2');
  expect(await settled(fetchAll)).toMatchObject({ state: 'done', rows: 60 });
});

test('contacts that come and go under way cost no other', async () => {
  const { background, world, api, asked } = fetchWorld();
  world.answer = () => {
    if (asked.length === 2)
      api.contacts = [...api.contacts.filter(({ id }) => Number(id) > 50), { id: '999' }];
    return undefined;
  };
  const fetchAll = background();
  await fetchAll.start(order);
  const done = await settled(fetchAll);
  expect((await rowsOf(fetchAll, done)).map(({ id }) => id)).toEqual([...idsTo(250), '999']);
  expect(done).toMatchObject({ rows: 251, firstTotal: 250 });
});
