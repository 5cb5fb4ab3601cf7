import { expect, test } from 'vitest';
import type { FetchStore } from '@/utils/console/fetch-all/store';
import { contacts, fetchWorld, order, rowsOf, settled } from './world';

const ids = contacts(250).map(({ id }) => id);

/** A store that dies at its nth step, before or after it was done: nothing comes after. */
function dying(nth: number, after: boolean) {
  const count = { steps: 0 };
  const through = (store: FetchStore): FetchStore => {
    const step = async (work: () => Promise<void>): Promise<void> => {
      count.steps += 1;
      if (count.steps > nth || (count.steps === nth && !after)) return new Promise(() => undefined);
      await work();
      if (count.steps === nth) return new Promise(() => undefined);
    };
    return {
      ...store,
      put: (record) => step(() => store.put(record)),
      putPage: (id, page, rows) => step(() => store.putPage(id, page, rows)),
    };
  };
  return { count, through };
}

test.each(['id', 'offset'])(
  'killed at any step, a reading by %s goes on, and nothing is lost or doubled',
  async (way) => {
    for (let nth = 2; nth <= 8; nth += 1) {
      for (const after of [false, true]) {
        const tags = ids.map((id) => ({ id, tag: `t${id}` }));
        const { background } = fetchWorld({ tags });
        const { count, through } = dying(nth, after);
        const first = background(through);
        await first.start(way === 'id' ? order : { ...order, target: '/api/3/tags', rows: 'tags' });
        for (let turn = 0; turn < 60 && count.steps < nth; turn += 1)
          await new Promise((resolve) => setTimeout(resolve));
        if (count.steps < nth) continue;
        const next = background();
        await next.wake();
        const done = await settled(next);
        expect(done, `${nth} ${after}`).toMatchObject({ state: 'done', rows: 250, doubles: 0 });
        expect((await rowsOf(next, done)).map(({ id }) => id)).toEqual(ids);
      }
    }
  },
);

test('what the browser left unfinished is told, and goes on when the person says so', async () => {
  const { background, session, asked } = fetchWorld();
  await background(dying(4, true).through).start(order);
  while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve, 20));
  session.held.delete('fetch-all');
  const calls = asked.length;
  const next = background();
  await next.wake();
  const [left] = await next.list('nora');
  expect(left).toMatchObject({ state: 'interrupted', rows: 100 });
  expect(asked).toHaveLength(calls);
  await next.goOn(left?.id ?? '');
  expect(await settled(next)).toMatchObject({ state: 'done', rows: 250 });
});

test('whoever looks first after the background ended sees it read on, not interrupted', async () => {
  const { background } = fetchWorld();
  await background(dying(4, true).through).start(order);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const [seen] = await background().list('nora');
  expect(seen).toMatchObject({ state: 'running' });
});
