import { expect, test } from 'vitest';
import { createProtection } from '@/utils/vault/protection';
import { createVault } from '@/utils/vault/vault';
import type { VaultWorld } from '@/utils/vault/world';
import { slowMachine } from '../support/slow-machine';
import { vaultWorld } from '../support/vault-world';

class Crash extends Error {}

/** A world whose worker dies at its nth write, before it (`lost`) or after it (`landed`). */
function dyingAt(world: VaultWorld, nth: number, how: 'lost' | 'landed'): VaultWorld {
  let writes = 0;
  const dying =
    <Arguments extends unknown[]>(write: (...input: Arguments) => Promise<void>) =>
    async (...input: Arguments): Promise<void> => {
      writes += 1;
      if (writes > nth || (writes === nth && how === 'lost')) throw new Crash();
      await write(...input);
      if (writes === nth) throw new Crash();
    };
  const mortal = (store: VaultWorld['local']) => ({
    ...store,
    set: dying(store.set),
    remove: dying(store.remove),
  });
  return { ...world, local: mortal(world.local), session: mortal(world.session) };
}

const records = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => [`credential/${at}`, { key: `key ${at}` }]),
);
const passphrase = 'correct horse battery staple';

for (const how of ['lost', 'landed'] as const) {
  for (let nth = 1; nth <= 5; nth++) {
    test(`a worker that dies at write ${nth} of a change of protection (${how}) loses nothing`, async () => {
      const world = vaultWorld();
      await createVault(world).write(records);
      const mortal = dyingAt(world, nth, how);
      const dying = createVault(mortal);
      const outcome = await createProtection(dying, mortal, slowMachine())
        .setPassphrase(passphrase, null)
        .then(
          () => 'done',
          (problem: unknown) => (problem instanceof Crash ? 'died' : problem),
        );
      expect(['done', 'died']).toContain(outcome);

      // The browser starts again: the vault is the old one or the new one, and whole.
      for (const restart of [false, true]) {
        if (restart) world.session.held.clear();
        const vault = createVault(world);
        const protection = createProtection(vault, world, slowMachine());
        if ((await protection.status()).locked) expect(await protection.unlock(passphrase, null)).toBe(true);
        const { values, unreadable } = await vault.contents('credential/');
        expect(Object.fromEntries(values)).toEqual(records);
        expect(unreadable).toEqual([]);
      }
      // Nothing of another generation is left.
      const generations = new Set(
        [...world.local.held.keys()]
          .filter((key) => key.startsWith('sealed/'))
          .map((key) => key.split('/')[1]),
      );
      expect(generations.size).toBe(1);
    }, 20_000);
  }
}

test('a record that does not read back as written stops the change before anything is switched', async () => {
  const world = vaultWorld();
  await createVault(world).write(records);
  const before = structuredClone(world.local.held.get('vault'));
  const broken: VaultWorld = {
    ...world,
    local: {
      ...world.local,
      set: async (values) => {
        const [first] = Object.keys(values).filter((key) => key.startsWith('sealed/'));
        await world.local.set(first ? { ...values, [first]: { v: 1, n: 'x', c: 'y' } } : values);
      },
    },
  };
  const protection = createProtection(createVault(broken), broken, slowMachine());
  await expect(protection.setPassphrase(passphrase, null)).rejects.toThrow();
  expect(world.local.held.get('vault')).toEqual(before);
  const { values } = await createVault(world).contents('credential/');
  expect(Object.fromEntries(values)).toEqual(records);
});

test('a record that was unreadable before is carried over as it is', async () => {
  const world = vaultWorld();
  const vault = createVault(world);
  await vault.write({ a: 1, b: 2 });
  const [key] = [...world.local.held.keys()].filter((one) => one.endsWith('/a'));
  const odd = { v: 1, n: 'AAAA', c: 'BBBB' };
  world.local.held.set(String(key), odd);
  await createProtection(vault, world, slowMachine()).setPassphrase(passphrase, null);
  const { values, unreadable } = await vault.contents('');
  expect([...values]).toEqual([['b', 2]]);
  expect(unreadable).toEqual(['a']);
  const [now] = [...world.local.held.keys()].filter((one) => one.endsWith('/a'));
  expect(world.local.held.get(String(now))).toEqual(odd);
});

test('uses that are asked for during a change of protection see the new vault, whole', async () => {
  const world = vaultWorld();
  const vault = createVault(world);
  await vault.write(records);
  const change = createProtection(vault, world, slowMachine()).setPassphrase(passphrase, null);
  const [, { values }] = await Promise.all([vault.write({ late: 1 }), vault.contents('credential/')]);
  await change;
  expect(values.size).toBe(20);
  expect(await vault.read('late')).toEqual({ ok: true, value: 1 });
});
