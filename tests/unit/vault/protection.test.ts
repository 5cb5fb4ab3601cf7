import { expect, test } from 'vitest';
import { VaultClosed } from '@/utils/vault/closed';
import { createProtection } from '@/utils/vault/protection';
import { createVault } from '@/utils/vault/vault';
import { slowMachine } from '../support/slow-machine';
import { vaultWorld } from '../support/vault-world';

const minute = 60_000;
const passphrase = 'correct horse battery staple';

/** A worker over a world: what is made anew when the browser starts one. */
function worker(world: ReturnType<typeof vaultWorld>) {
  const vault = createVault(world);
  return { vault, protection: createProtection(vault, world, slowMachine()) };
}

async function protectedWorld(idle: number | null = 15 * minute) {
  const world = vaultWorld();
  const { vault, protection } = worker(world);
  await vault.write({ 'credential/1': { key: 'abc' }, 'draft/paste': 'half a key' });
  await protection.setPassphrase(passphrase, idle);
  return world;
}

const isLocked = async (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => false,
    (problem: unknown) => problem instanceof VaultClosed && problem.problem === 'locked',
  );

test('with a passphrase a restarted browser is locked, and opens with that passphrase alone', async () => {
  const world = await protectedWorld();
  world.session.held.clear();
  const { vault, protection } = worker(world);
  expect(await protection.status()).toEqual({ kind: 'passphrase', locked: true, passkeys: 0 });
  expect(await isLocked(vault.read('credential/1'))).toBe(true);
  expect(await isLocked(vault.write({ x: 1 }))).toBe(true);
  expect(await protection.unlock('correct horse battery stable', null)).toBe(false);
  expect(await isLocked(vault.read('credential/1'))).toBe(true);
  expect(await protection.unlock(passphrase, null)).toBe(true);
  expect(await vault.read('credential/1')).toEqual({ ok: true, value: { key: 'abc' } });
  expect(await protection.status()).toEqual({ kind: 'passphrase', locked: false, passkeys: 0 });
});

test('the same passphrase from another keyboard opens: composed and decomposed letters are one', async () => {
  const world = vaultWorld();
  await worker(world).protection.setPassphrase('clé à molette'.normalize('NFC'), null);
  world.session.held.clear();
  expect(await worker(world).protection.unlock('clé à molette'.normalize('NFD'), null)).toBe(true);
});

test('after a passphrase is set, what wrapped the key before opens nothing that is stored now', async () => {
  const world = vaultWorld();
  const first = worker(world);
  await first.vault.write({ 'credential/1': { key: 'abc' } });
  const headerBefore = structuredClone(world.local.held.get('vault'));
  const sessionBefore = structuredClone(world.session.held.get('open-vault'));
  const keysBefore = [...world.local.held.keys()].filter((key) => key.startsWith('sealed/'));
  await first.protection.setPassphrase(passphrase, null);
  for (const key of keysBefore) expect(world.local.held.has(key)).toBe(false);

  world.session.held.clear();
  const headerNow = world.local.held.get('vault');
  world.local.held.set('vault', headerBefore);
  world.session.held.set('open-vault', sessionBefore);
  const { values } = await worker(world).vault.contents('');
  expect([...values]).toEqual([]);
  expect(headerNow).not.toEqual(headerBefore);
});

test('removing the passphrase seals for the device again and keeps everything', async () => {
  const world = await protectedWorld();
  await worker(world).protection.removePassphrase();
  world.session.held.clear();
  const { vault, protection } = worker(world);
  expect(await protection.status()).toEqual({ kind: 'device', locked: false, passkeys: 0 });
  expect([...(await vault.contents('')).values]).toEqual(
    expect.arrayContaining([
      ['credential/1', { key: 'abc' }],
      ['draft/paste', 'half a key'],
    ]),
  );
});

test('the passphrase cannot be removed or changed while locked', async () => {
  const world = await protectedWorld();
  world.session.held.clear();
  const { protection } = worker(world);
  expect(await isLocked(protection.removePassphrase())).toBe(true);
  expect(await isLocked(protection.setPassphrase('another', null))).toBe(true);
  expect(await protection.unlock(passphrase, null)).toBe(true);
});

test.each<[string, number, boolean]>([
  ['just before the time without use is over', 15 * minute - 1, false],
  ['when it is over', 15 * minute, true],
  ['after a night asleep, or with the clock set forward', 12 * 60 * minute, true],
  ['with the clock earlier than at the last use', -1, true],
])('%s', async (_when, later, locked) => {
  const world = await protectedWorld(15 * minute);
  world.time.now += later;
  const { vault } = worker(world);
  expect(await isLocked(vault.read('credential/1'))).toBe(locked);
  expect(world.session.held.has('open-vault')).toBe(!locked);
});

test('each use puts the lock off; asking whether it is open does not', async () => {
  const world = await protectedWorld(15 * minute);
  const { vault } = worker(world);
  world.time.now += 10 * minute;
  await vault.read('credential/1');
  world.time.now += 10 * minute;
  expect(await vault.isOpen()).toBe(true);
  world.time.now += 10 * minute;
  expect(await vault.isOpen()).toBe(false);
});

test('a header that the disk damaged is not taken for a wrong passphrase', async () => {
  const world = await protectedWorld();
  world.session.held.clear();
  const header = world.local.held.get('vault') as { wraps: { key: string }[] };
  const [wrap] = header.wraps;
  if (wrap) wrap.key = `A${wrap.key.slice(1)}`;
  const problem = await worker(world)
    .protection.unlock(passphrase, null)
    .catch((thrown: unknown) => thrown);
  expect(problem).toMatchObject({ name: 'VaultClosed', problem: 'damaged' });
});

test('the cost is at least 600,000 iterations and is raised at an unlock on a faster machine', async () => {
  const world = vaultWorld();
  const slower = createProtection(createVault(world), world, slowMachine());
  await slower.setPassphrase(passphrase, null);
  const iterations = () =>
    (world.local.held.get('vault') as { wraps: { iterations: number }[] }).wraps[0]?.iterations;
  expect(iterations()).toBe(600_000);
  world.session.held.clear();
  let now = 0;
  const faster = createProtection(createVault(world), world, () => (now += 30));
  expect(await faster.unlock(passphrase, null)).toBe(true);
  expect(iterations()).toBeGreaterThan(900_000);
  world.session.held.clear();
  expect(await slower.unlock(passphrase, null)).toBe(true);
});
