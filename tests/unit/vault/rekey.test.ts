import { expect, test } from 'vitest';
import type { VaultHeader } from '@/utils/vault/header';
import { NotVerified } from '@/utils/vault/not-verified';
import { openForDevice, presentHeader } from '@/utils/vault/opening';
import { createProtection } from '@/utils/vault/protection';
import { createVault } from '@/utils/vault/vault';
import type { VaultWorld } from '@/utils/vault/world';
import { slowMachine } from '../support/slow-machine';
import { vaultWorld } from '../support/vault-world';

const records = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => [`credential/${at}`, { key: `key ${at}` }]),
);
const passphrase = 'correct horse battery staple';

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
  await expect(protection.setPassphrase(passphrase, null)).rejects.toThrow(NotVerified);
  const { generation, wraps } = before as VaultHeader;
  expect(world.local.held.get('vault')).toMatchObject({ generation, wraps });
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

test('a data key that was unwrapped before a change of protection opens nothing after it', async () => {
  const world = vaultWorld();
  const vault = createVault(world);
  await vault.write(records);
  const header = await presentHeader(world);
  const before = header && (await openForDevice(header, world));
  await createProtection(vault, world, slowMachine()).setPassphrase(passphrase, null);
  await vault.lock();
  const stored = structuredClone([...world.local.held]);
  await expect(before && vault.openWith(before, null)).rejects.toMatchObject({ problem: 'locked' });
  expect(await vault.isOpen()).toBe(false);
  expect([...world.local.held]).toEqual(stored);
});
