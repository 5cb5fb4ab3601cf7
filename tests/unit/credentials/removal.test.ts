import { expect, test } from 'vitest';
import { remove, removed, restore, undoTime } from '@/utils/credentials/removal';
import { save } from '@/utils/credentials/save';
import { address, credentialsWorld, keyOf } from '../support/credentials-world';

async function removedOne() {
  const world = credentialsWorld();
  const { credential } = await save({ address: address('https://acme.api-us1.com'), key: keyOf('a') }, world);
  await remove(credential.id, world);
  return { world, credential };
}

test('a removed credential is gone from the list, and comes back as it was', async () => {
  const { world, credential } = await removedOne();
  expect(await world.repository.ofAccount('acme')).toEqual([]);
  expect(await removed(world)).toEqual([credential]);
  expect(await restore(credential.id, world)).toEqual(credential);
  expect(await world.repository.ofAccount('acme')).toEqual([credential]);
  expect(await removed(world)).toEqual([]);
});

test.each([
  ['after its undo time', undoTime],
  ['when the clock was set back', -3_600_000],
])('a removed credential is deleted %s', async (_when, step) => {
  const { world, credential } = await removedOne();
  world.time.now += step;
  expect(await removed(world)).toEqual([]);
  expect(await restore(credential.id, world)).toBeUndefined();
  expect((await world.vault.contents('removed/')).values.size).toBe(0);
});
