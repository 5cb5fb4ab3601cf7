import { expect, test } from 'vitest';
import { seeded } from '../../activecampaign/seeded';
import { fetchWorld, idsTo, order, rowsOf, settled } from './world';

/** Tags that come and go at every call; those that stayed from the first call to the last. */
function restless(seed: number) {
  const random = seeded(seed);
  const pick = (below: number): number => Math.floor(random() * below);
  const { background, world, api, asked } = fetchWorld({
    tags: idsTo(250 + pick(300)).map((id) => ({ id, tag: id })),
  });
  const stayed = new Set(api.tags.map(({ id }) => id));
  let next = 10_000;
  world.answer = () => {
    const changes = pick(4);
    for (let change = 0; change < changes; change += 1) {
      if (random() < 0.5) {
        const [gone] = api.tags.splice(pick(api.tags.length), 1);
        if (gone) stayed.delete(gone.id);
        continue;
      }
      const row = { id: String(next++), tag: 'new' };
      if (random() < 0.5) api.tags.unshift(row);
      else api.tags.push(row);
    }
    return undefined;
  };
  return { background, asked, stayed, pick };
}

test('of a list that changes at every call nothing is lost that stayed, and nothing is there twice', async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const { background, asked, stayed, pick } = restless(seed);
    const fetchAll = background();
    await fetchAll.start({ ...order, target: '/api/3/tags', rows: 'tags' });
    // It is paused now and then, and goes on: by another background, which has seen nothing.
    let present = fetchAll;
    for (let pauses = pick(4); pauses > 0; pauses -= 1) {
      const calls = asked.length + pick(3);
      while (asked.length < calls && (await present.list('nora'))[0]?.state === 'running');
      if ((await present.pause('fetch-1')).state !== 'paused') break;
      present = background();
      await present.goOn('fetch-1');
    }
    const done = await settled(present);
    const ids = (await rowsOf(present, done)).map(({ id }) => id);
    expect(done.state, `seed ${seed}`).toBe('done');
    expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length);
    expect(
      [...stayed].filter((id) => !ids.includes(id)),
      `seed ${seed}`,
    ).toEqual([]);
    expect(asked.length, `seed ${seed}`).toBeLessThan(60);
  }
});
