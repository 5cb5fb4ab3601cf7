import { expect, test } from 'vitest';
import { VaultClosed } from '@/utils/vault/closed';
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
  ['a header of a newer Keyring', { version: 2, wraps: [] }, 'newer'],
  ['a header that is no header', 'hello', 'damaged'],
  ['a header without a wrap', { version: 1, wraps: [] }, 'damaged'],
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
  expect([...world.local.held.keys()]).toEqual([expect.stringMatching(/^sealed\/[\w-]+\/a$/)]);
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
