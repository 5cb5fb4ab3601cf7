import { expect, test } from 'vitest';
import { createGlance, glance } from '@/utils/credentials/glance';
import { isListed, makeListing } from '@/utils/credentials/listing';
import { remove } from '@/utils/credentials/removal';
import { createRepository } from '@/utils/credentials/repository';
import { save } from '@/utils/credentials/save';
import { createProtection } from '@/utils/vault/protection';
import { createVault } from '@/utils/vault/vault';
import { watched } from '@/utils/vault/watched';
import { address, credentialsWorld, keyOf } from '../support/credentials-world';
import { vaultWorld } from '../support/vault-world';

const key = keyOf('a');
const minute = 60_000;

/** One saved account, whose listing was looked at once. */
async function looked() {
  const base = vaultWorld();
  const opened = createVault(base);
  const later: (() => void)[] = [];
  const shown = createGlance(
    opened,
    () => makeListing(world, protection, base.local),
    (work) => void later.push(work),
  );
  const vault = watched(opened, { caresFor: isListed, ...shown });
  const protection = createProtection(vault, base, () => 0);
  const world = { ...credentialsWorld(), vault, repository: createRepository(vault) };
  const { credential } = await save(
    { address: address('https://acme.api-us1.com'), key, label: 'Acme' },
    world,
  );
  await shown.look();
  const glanced = async () => (await glance(base.session, base.clock()))?.rows.map(({ label }) => label);
  await expect.poll(glanced).toEqual(['Acme']);
  return { base, vault, world, credential, shown, later, glanced };
}

test('what was listed can be glanced at, and holds no key', async () => {
  const { base, glanced } = await looked();
  expect(await glanced()).toEqual(['Acme']);
  const kept = JSON.stringify(await glance(base.session, base.clock()));
  expect(kept).not.toContain(key);
});

test('locking, another protection and another time without use each take it away', async () => {
  for (const change of ['lock', 'lockAfter', 'protect'] as const) {
    const { vault, base, glanced } = await looked();
    if (change === 'lock') await vault.lock();
    else if (change === 'lockAfter') await vault.lockAfter(minute);
    else await vault.protect(async () => [], null);
    expect(await glanced(), change).toBeUndefined();
    expect(
      (await base.session.keys()).filter((name) => name.startsWith('while-open/')),
      change,
    ).toEqual([]);
  }
});

test('past the deadline, and before the time it was noted at, it is not shown', async () => {
  const { vault, base, shown, glanced } = await looked();
  await vault.lockAfter(minute);
  await shown.look();
  await expect.poll(glanced).toEqual(['Acme']);
  base.time.now += minute - 1;
  expect(await glanced()).toEqual(['Acme']);
  base.time.now += 1;
  expect(await glanced()).toBeUndefined();
  base.time.now -= minute + 1;
  expect(await glanced()).toBeUndefined();
});

test('a change takes it away before it begins, and it comes back as it is afterwards', async () => {
  const { world, credential, later, glanced, shown } = await looked();
  const before = later.length;
  const changing = shown.changing();
  await changing;
  expect(await glanced()).toBeUndefined();
  // Looked at in the midst of a change: it may be either, and is not kept.
  await shown.look();
  shown.changed();
  expect(await glanced()).toBeUndefined();

  await remove(credential.id, world);
  expect(await glanced()).toBeUndefined();
  expect(later.length).toBeGreaterThan(before);
  later.at(-1)?.();
  await expect.poll(glanced).toEqual([]);
});

test('what is being typed is no change of the listing', async () => {
  const { vault, glanced } = await looked();
  await vault.write({ 'draft/paste': 'half a key' });
  expect(await glanced()).toEqual(['Acme']);
});
