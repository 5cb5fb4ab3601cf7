import { expect, test } from 'vitest';
import { createProtection } from '@/utils/vault/protection';
import { createVault } from '@/utils/vault/vault';
import { vaultWorld } from '../support/vault-world';

const held = (world: ReturnType<typeof vaultWorld>): string =>
  [...world.bulk.held.values()]
    .map((piece) => new TextDecoder('latin1').decode((piece as { c: Uint8Array }).c))
    .join();

test('what is archived is sealed, and read back by its id', async () => {
  const world = vaultWorld();
  const { archive } = createVault(world);
  await archive.write('history/1', 'an answer');
  await archive.write('history/2', 'another');
  await archive.write('other/1', 'x');
  expect(await archive.read('history/1')).toBe('an answer');
  expect(await archive.read('history/3')).toBeUndefined();
  expect(await archive.ids('history/')).toEqual(['history/1', 'history/2']);
  expect([...(await archive.contents('history/')).values()]).toEqual(['an answer', 'another']);
  expect(held(world)).not.toContain('answer');
  await archive.remove(['history/1']);
  expect(await archive.ids('history/')).toEqual(['history/2']);
});

test('a piece that was damaged, or moved to another id, is as if it were not there', async () => {
  const world = vaultWorld();
  const { archive } = createVault(world);
  await archive.write('one', 'a');
  await archive.write('two', 'b');
  const [[one, sealed], [two]] = [...world.bulk.held] as [[string, unknown], [string, unknown]];
  world.bulk.held.set(two, sealed);
  expect(await archive.read('two')).toBeUndefined();
  world.bulk.held.set(one, { v: 1, n: 'x' });
  expect(await archive.read('one')).toBeUndefined();
  expect((await archive.contents('')).size).toBe(0);
});

test('a change of protection seals the archive anew, and the earlier key opens nothing of it', async () => {
  const world = vaultWorld();
  const vault = createVault(world);
  await vault.archive.write('history/1', 'an answer');
  const before = new Map(world.bulk.held);
  let ticks = 0;
  await createProtection(vault, world, () => (ticks += 1_000)).setPassphrase('correct horse', null);
  expect(await vault.archive.read('history/1')).toBe('an answer');
  expect(world.bulk.held.size).toBe(1);
  for (const [key, piece] of before) {
    expect(world.bulk.held.has(key)).toBe(false);
    expect([...world.bulk.held.values()]).not.toContainEqual(piece);
  }
});

test('a change that is cut short while the archive is sealed anew leaves everything as it was', async () => {
  const world = vaultWorld();
  const vault = createVault(world);
  for (const id of ['1', '2', '3']) await vault.archive.write(id, `answer ${id}`);
  const { put } = world.bulk;
  let puts = 0;
  world.bulk.put = async (key, value) => {
    puts += 1;
    if (puts === 2) throw new Error('quota');
    await put(key, value);
  };
  let ticks = 0;
  const protection = createProtection(vault, world, () => (ticks += 1_000));
  await expect(protection.setPassphrase('correct horse', null)).rejects.toThrow('quota');
  world.bulk.put = put;
  // As a worker that starts anew finds it.
  world.session.held.clear();
  const again = createVault(world);
  for (const id of ['1', '2', '3']) expect(await again.archive.read(id)).toBe(`answer ${id}`);
  expect(world.bulk.held.size).toBe(3);
});

test('a long text is sealed and opened within a moment', async () => {
  const { archive } = createVault(vaultWorld());
  const text = 'é'.repeat(5_000_000);
  await archive.write('long', text);
  expect(await archive.read('long')).toBe(text);
});
