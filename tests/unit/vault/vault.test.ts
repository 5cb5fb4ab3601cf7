import { expect, test } from 'vitest';
import { VaultClosed } from '@/utils/vault/closed';
import { storedHeader, type VaultHeader, vaultVersion } from '@/utils/vault/header';
import { createVault } from '@/utils/vault/vault';
import { vaultWorld } from '../support/vault-world';

const problemOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'none',
    (problem: unknown) => (problem instanceof VaultClosed ? problem.problem : problem),
  );

test('what was written is read again, also by the next worker and after a restart of the browser', async () => {
  const world = vaultWorld();
  await createVault(world).write({ 'credential/1': { key: 'abc' } });
  expect(await createVault(world).read('credential/1')).toEqual({ ok: true, value: { key: 'abc' } });
  world.session.held.clear();
  expect(await createVault(world).read('credential/1')).toEqual({ ok: true, value: { key: 'abc' } });
});

test('storage.local holds no word of it, and no data key', async () => {
  const world = vaultWorld();
  await createVault(world).write({ 'credential/1': { label: 'Acme Outdoor' } });
  const stored = JSON.stringify(Object.fromEntries(world.local.held));
  expect(stored).not.toContain('Acme');
  const { dataKey } = world.session.held.get('open-vault') as { dataKey: string };
  expect(dataKey).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(stored).not.toContain(dataKey);
});

test('the key of the profile cannot be exported', async () => {
  const world = vaultWorld();
  await createVault(world).write({ a: 1 });
  const deviceKey = world.keys.held.get('device') as CryptoKey;
  expect(deviceKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', deviceKey)).rejects.toThrow();
});

test('two first uses at once make one vault', async () => {
  const world = vaultWorld();
  const vault = createVault(world);
  await Promise.all([vault.write({ a: 1 }), vault.write({ b: 2 })]);
  world.session.held.clear();
  const { values, unreadable } = await createVault(world).contents('');
  expect([...values]).toEqual(
    expect.arrayContaining([
      ['a', 1],
      ['b', 2],
    ]),
  );
  expect(unreadable).toEqual([]);
});

test('the contents under a prefix leave the others out and name what does not open', async () => {
  const world = vaultWorld();
  const vault = createVault(world);
  await vault.write({ 'credential/1': 'one', 'credential/2': 'two', 'draft/paste': 'text' });
  const [start] = [...world.local.held.keys()].filter((key) => key.endsWith('credential/1'));
  world.local.held.set(String(start).replace(/1$/, '2'), world.local.held.get(String(start)));
  const { values, unreadable } = await vault.contents('credential/');
  expect([...values]).toEqual([['credential/1', 'one']]);
  expect(unreadable).toEqual(['credential/2']);
});

test('several values are written in one step: a write that fails leaves all as they were', async () => {
  const world = vaultWorld();
  const vault = createVault(world);
  await vault.write({ a: 1, b: 1 });
  world.local.fail = new Error('QUOTA_BYTES quota exceeded');
  await expect(vault.write({ a: 2, b: 2 })).rejects.toThrow('quota');
  expect(await vault.read('a')).toEqual({ ok: true, value: 1 });
  expect(await vault.read('b')).toEqual({ ok: true, value: 1 });
});

test.each<[string, unknown, string]>([
  ['a header of a newer Keyring', { version: vaultVersion + 1, wraps: [] }, 'newer'],
  ['a header that is no header', 'hello', 'damaged'],
  ['a header without a wrap', { version: vaultVersion, generation: 'g', wraps: [] }, 'damaged'],
  ['a header of no version', { version: 0, generation: 'g', wraps: [{ kind: 'device' }] }, 'damaged'],
])('%s closes the vault, says why, and changes nothing', async (_what, header, problem) => {
  const world = vaultWorld();
  await createVault(world).write({ a: 1 });
  world.session.held.clear();
  world.local.held.set('vault', header);
  const before = structuredClone(Object.fromEntries(world.local.held));
  expect(await problemOf(createVault(world).write({ a: 2 }))).toBe(problem);
  expect(Object.fromEntries(world.local.held)).toEqual(before);
});

test('a vault whose header is gone is not overwritten by a new one', async () => {
  const world = vaultWorld();
  await createVault(world).write({ a: 1 });
  world.session.held.clear();
  world.local.held.delete('vault');
  expect(await problemOf(createVault(world).write({ b: 1 }))).toBe('damaged');
  expect([...world.local.held.keys()]).toEqual([expect.stringMatching(/^sealed\/[\w-]+\/0\/a$/)]);
});

test('without the key of the profile the vault says so, and opens again when the key is back', async () => {
  const world = vaultWorld();
  await createVault(world).write({ a: 1 });
  world.session.held.clear();
  const deviceKey = world.keys.held.get('device');
  world.keys.held.delete('device');
  const vault = createVault(world);
  expect(await problemOf(vault.read('a'))).toBe('device-key-lost');
  world.keys.held.set('device', deviceKey);
  expect(await vault.read('a')).toEqual({ ok: true, value: 1 });
});

test('a record is read in one step, and many are written in as many steps as one', async () => {
  const world = vaultWorld();
  const steps: string[] = [];
  const counted = {
    ...world,
    local: {
      ...world.local,
      get: (keys: readonly string[]) => {
        steps.push(`get ${keys.length}`);
        return world.local.get(keys);
      },
      set: (values: Readonly<Record<string, unknown>>) => {
        steps.push(`set ${Object.keys(values).length}`);
        return world.local.set(values);
      },
      remove: (keys: readonly string[]) => {
        steps.push(`remove ${keys.length}`);
        return world.local.remove(keys);
      },
    },
  };
  const vault = createVault(counted);
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`credential/${at}`, at]));
  await vault.write(many);

  steps.length = 0;
  await vault.write(many);
  expect(steps).toEqual(['get 1', 'get 1000', 'set 500', 'get 500', 'remove 500']);
  steps.length = 0;
  await vault.read('credential/7');
  // The header, and both slots of the record.
  expect(steps).toEqual(['get 1', 'get 2']);
});

test('a generation that the header names as left over goes at the next opening; one that nothing names stays', async () => {
  const world = vaultWorld();
  await createVault(world).write({ a: 1 });
  const { generation, wraps } = world.local.held.get('vault') as VaultHeader;
  const beside = 'left-over';
  world.local.held.set('vault', await storedHeader({ version: vaultVersion, generation, beside, wraps }));
  const [[key, record] = ['', undefined]] = [...world.local.held].filter(([name]) => name.endsWith('/a'));
  world.local.held.set(key.replace(generation, beside), record);
  // The disk damaged the name of its generation: it may be all that is left of a key.
  world.local.held.set(key.replace(generation, 'damaged'), record);
  world.session.held.clear();
  expect(await createVault(world).read('a')).toEqual({ ok: true, value: 1 });
  expect([...world.local.held.keys()].sort()).toEqual(
    ['vault', key, key.replace(generation, 'damaged')].sort(),
  );
});

test('a header that names its own generation as left over is damaged, and nothing is removed', async () => {
  const world = vaultWorld();
  await createVault(world).write({ a: 1 });
  const header = world.local.held.get('vault') as VaultHeader;
  world.local.held.set('vault', await storedHeader({ ...header, beside: header.generation }));
  world.session.held.clear();
  expect(await problemOf(createVault(world).read('a'))).toBe('damaged');
  expect(world.local.held.size).toBe(2);
});
