import { beforeEach, expect, test } from 'vitest';
import type { IntegrationContent } from '@/utils/activecampaign/integrations/content';
import { check } from '@/utils/credentials/check';
import { createIntegrations, type Integrations } from '@/utils/credentials/integrations/store';
import { remove, removed, restore, undoTime } from '@/utils/credentials/removal';
import { credentialsWorld, keyOf } from '../../support/credentials-world';
import { credential, nora } from '../restore/credentials';

const zap: IntegrationContent = { kind: 'zapier', name: 'New leads', address: 'https://zapier.com/app' };
const shop: IntegrationContent = { kind: 'woocommerce', name: 'Shop', keeper: 'Sam', notes: 'Live' };

let world: ReturnType<typeof credentialsWorld>;
let integrations: Integrations;
beforeEach(async () => {
  world = credentialsWorld();
  integrations = createIntegrations(world);
  await world.repository.put(credential('1'), credential('2', { id: 'b', createdAt: 200 }));
});

async function added(to: string, content: IntegrationContent) {
  const change = await integrations.add(to, content);
  if (change.kind !== 'done') throw new Error(change.kind);
  return change.integration;
}

test('what is noted is there, by credential, each sealed in a record of its own', async () => {
  const one = await added('a', zap);
  const other = await added('b', shop);
  expect(one).toMatchObject({ credential: 'a', ...zap });
  expect(await integrations.all()).toEqual([one, other]);
  expect(await integrations.of('b')).toEqual([other]);
  expect(await integrations.of('gone')).toEqual([]);
  const names = await integrations.names();
  expect(['a', 'b', 'gone'].map(names)).toEqual([['New leads'], ['Shop'], []]);
  expect([...(await world.vault.contents('integration/')).values.keys()].sort()).toEqual(
    [one, other].map(({ id }) => `integration/${id}`).sort(),
  );
});

test('none is noted for a credential that is not there, and nothing that cannot be kept', async () => {
  expect(await integrations.add('gone', zap)).toEqual({ kind: 'gone' });
  expect(await integrations.add('a', { ...zap, name: '' })).toEqual({ kind: 'no-name' });
  expect(await integrations.add('a', { ...zap, notes: keyOf('a') })).toEqual({ kind: 'key' });
  expect(await integrations.all()).toEqual([]);
});

test('an edit writes what was typed, and what was emptied goes', async () => {
  const { id, createdAt } = await added('a', { ...zap, notes: 'old' });
  await integrations.keyChanged(id, 77);
  expect(await integrations.edit(id, { kind: 'make', name: 'Leads' })).toEqual({
    kind: 'done',
    integration: { id, credential: 'a', kind: 'make', name: 'Leads', createdAt, changedAt: 77 },
  });
  expect(await integrations.edit(id, { kind: 'make', name: 'Leads', address: 'http://x.example' })).toEqual({
    kind: 'address',
  });
  expect(await integrations.edit('gone', zap)).toEqual({ kind: 'gone' });
});

test('a removed one is gone from all lists, and comes back as it was', async () => {
  const one = await added('a', zap);
  await integrations.remove(one.id);
  expect(await integrations.listing()).toEqual({
    integrations: [],
    removed: [{ id: one.id, credential: 'a', name: 'New leads' }],
    unread: 0,
  });
  for (const change of [integrations.remove(one.id), integrations.edit(one.id, shop)])
    expect(await change).toEqual({ kind: 'gone' });
  expect(await integrations.restore(one.id)).toEqual({ kind: 'done', integration: one });
  expect(await integrations.listing()).toEqual({ integrations: [one], removed: [], unread: 0 });
});

test.each([
  ['after its undo time', undoTime],
  ['when the clock was set back', -3_600_000],
])('a removed one is deleted %s', async (_when, step) => {
  const { id } = await added('a', zap);
  await integrations.remove(id);
  world.time.now += step;
  expect(await integrations.restore(id)).toEqual({ kind: 'gone' });
  await integrations.listing();
  expect((await world.vault.contents('integration/')).values.size).toBe(0);
});

test('moved to another credential, its key was changed there', async () => {
  const { id } = await added('a', zap);
  const at = world.time.now;
  expect(await integrations.move(id, 'b')).toMatchObject({
    integration: { credential: 'b', changedAt: expect.any(Number) },
  });
  const [moved] = await integrations.of('b');
  expect(moved?.changedAt).toBeGreaterThanOrEqual(at);
  expect(await integrations.move(id, 'gone')).toEqual({ kind: 'gone' });
  expect(await integrations.of('b')).toEqual([moved]);
});

test('that a key was changed can be said, and taken back', async () => {
  const { id } = await added('a', zap);
  await integrations.keyChanged(id, 500);
  expect(await integrations.of('a')).toMatchObject([{ changedAt: 500 }]);
  await integrations.keyChanged(id, undefined);
  expect((await integrations.of('a'))[0]?.changedAt).toBeUndefined();
});

test('a damaged record hides no other, and stays', async () => {
  const one = await added('a', zap);
  await world.vault.write({ 'integration/odd': 'garbled', 'integration/x': { ...one, version: 1 } });
  expect(await integrations.listing()).toEqual({ integrations: [one], removed: [], unread: 2 });
  expect((await world.vault.contents('integration/')).values.size).toBe(3);
});

test('several changes at once are all kept', async () => {
  const made = await Promise.all(Array.from({ length: 8 }, () => added('a', zap)));
  await Promise.all(made.map(({ id }, at) => integrations.edit(id, { ...zap, name: `Zap ${at}` })));
  expect((await integrations.all()).map(({ name }) => name)).toEqual(made.map((_one, at) => `Zap ${at}`));
});

test('those of a removed credential wait with it, and go when it goes for good', async () => {
  const one = await added('a', zap);
  const other = await added('b', shop);
  await remove('a', world);
  expect(await removed(world)).toHaveLength(1);
  expect(await integrations.of('a')).toEqual([one]);
  await restore('a', world);
  expect(await integrations.of('a')).toEqual([one]);
  await remove('a', world);
  world.time.now += undoTime;
  await removed(world);
  expect(await integrations.all()).toEqual([other]);
});

test('where its key was saved again meanwhile, those of a removed credential go to that one', async () => {
  await added('a', zap);
  await remove('a', world);
  await world.repository.put(credential('1', { id: 'again' }));
  await restore('a', world);
  expect(await integrations.of('again')).toMatchObject([zap]);
  world.time.now += undoTime;
  await removed(world);
  expect(await integrations.of('again')).toHaveLength(1);
});

test('where two credentials turn out to be one whose key was changed, it keeps what either is used by', async () => {
  await world.repository.put(credential('1'), credential('2', { id: 'b', createdAt: 200, owner: undefined }));
  await added('a', zap);
  const { id } = await added('b', shop);
  world.api.give('acme.api-us1.com', keyOf('2'), { id: nora.id, name: nora.name });
  await check('b', world);
  expect((await world.repository.all()).credentials).toMatchObject([{ id: 'a', key: keyOf('2') }]);
  expect(await integrations.of('a')).toHaveLength(2);
  const { keySince = 0, previous } = (await world.repository.get('a')) ?? {};
  const since = keySince || (previous?.replacedAt ?? 0);
  // Only what used the earlier key is still to be changed.
  const due = (await integrations.of('a')).filter((one) => since > (one.changedAt ?? one.createdAt));
  expect(due.map((one) => one.id)).not.toContain(id);
  expect(due).toMatchObject([zap]);
});
