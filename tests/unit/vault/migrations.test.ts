import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromBase64 } from '@/utils/vault/bytes';
import { VaultClosed } from '@/utils/vault/closed';
import { type VaultHeader, vaultVersion } from '@/utils/vault/header';
import { migrate, migrations } from '@/utils/vault/migrations/migrate';
import { NotVerified } from '@/utils/vault/not-verified';
import { presentHeader } from '@/utils/vault/opening';
import { createProtection } from '@/utils/vault/protection';
import { createVault } from '@/utils/vault/vault';
import { root } from '../../house/files';
import { importsOf } from '../../house/imports';
import { oneOf, seeded } from '../activecampaign/seeded';
import { Crash, type Fault, faultyWorld, quota, sortingStore } from '../support/faulty-store';
import { slowMachine } from '../support/slow-machine';
import { vaultWorld } from '../support/vault-world';
import { generationsIn } from '../support/whole-vault';
import { mutatedJson, rounds } from './backup/mutate';

type World = ReturnType<typeof vaultWorld>;

/** All that a vault of some version had stored, and what is in it. */
interface Fixture {
  /** Base64 of the profile's key; where it is missing, the passphrase opens the vault. */
  readonly deviceKey?: string;
  readonly passphrase?: string;
  readonly records: Readonly<Record<string, unknown>>;
  readonly local: Readonly<Record<string, unknown>>;
}

const folder = join(import.meta.dirname, 'fixtures');
const kinds = ['device', 'passphrase'] as const;
const versions = Array.from({ length: vaultVersion }, (_, at) => at + 1);
const names = versions.flatMap((version) => kinds.map((kind) => `version-${version}-${kind}`));

const fixture = (name: string): Fixture => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

async function worldOf({ deviceKey, local }: Fixture): Promise<World> {
  const world = vaultWorld();
  for (const [key, value] of Object.entries(local)) world.local.held.set(key, structuredClone(value));
  const raw = deviceKey === undefined ? undefined : fromBase64(deviceKey);
  if (raw) {
    const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
    world.keys.held.set('device', key);
  }
  return world;
}

/** Opens a vault as a person does, and reads all of it. */
async function opened(
  world: Parameters<typeof createVault>[0],
  { passphrase }: Fixture,
): Promise<Readonly<Record<string, unknown>>> {
  const vault = createVault(world);
  const protection = createProtection(vault, world, slowMachine());
  if ((await protection.status()).locked)
    expect(await protection.unlock(String(passphrase), null)).toBe(true);
  const { values, unreadable } = await vault.contents('');
  expect(unreadable).toEqual([]);
  return Object.fromEntries(values);
}

const headerOf = (world: World): VaultHeader => world.local.held.get('vault') as VaultHeader;

test('each version before this one has its migration, each migration its file, each version its fixtures', () => {
  const steps = versions.slice(0, -1);
  expect([...migrations.keys()]).toEqual(steps);
  const files = readdirSync(join(root, 'utils/vault/migrations')).filter((file) => /^\d/.test(file));
  expect(files.sort()).toEqual(steps.map((from) => `${from}-to-${from + 1}.ts`).sort());
  expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.json`).sort());
});

test('a migration is frozen: it takes nothing from the product but types', () => {
  for (const from of migrations.keys()) {
    const imports = importsOf(root, `utils/vault/migrations/${from}-to-${from + 1}.ts`);
    expect(imports.filter(({ typeOnly }) => !typeOnly)).toEqual([]);
  }
});

test.each(names)(
  '%s opens with all its records, is of this version then, and can be written',
  async (name) => {
    const before = fixture(name);
    const world = await worldOf(before);
    const { wraps } = headerOf(world);
    expect(await opened(world, before)).toEqual(before.records);
    expect(headerOf(world)).toMatchObject({ version: vaultVersion, wraps });
    expect([...generationsIn(world)]).toEqual([headerOf(world).generation]);

    await createVault(world).write({ 'credential/id-0': 'changed', new: 1 });
    world.session.held.clear();
    expect(await opened(world, before)).toEqual({ ...before.records, 'credential/id-0': 'changed', new: 1 });
  },
);

const earlier = names.filter((name) => !name.startsWith(`version-${vaultVersion}-`));

for (const name of earlier) {
  for (const fault of ['dies before', 'dies after', 'refused', 'dropped', 'garbled'] satisfies Fault[]) {
    test(`${name} brought up to date: each write ${fault}, and the next opening gives everything`, async () => {
      const before = fixture(name);
      const outcomes = new Set<string>();
      let nth = 1;
      for (let reached = true; reached; nth++) {
        const world = await worldOf(before);
        const faulty = faultyWorld(world, nth, fault, fault.startsWith('dies') ? undefined : 'local');
        const outcome = await opened(faulty.world, before).then(
          (records) => {
            expect(records).toEqual(before.records);
            return 'done';
          },
          (problem: unknown) => {
            if (problem instanceof Crash) return 'died';
            if (problem instanceof NotVerified) return 'not verified';
            expect(String(problem)).toContain(quota);
            return 'refused';
          },
        );
        reached = faulty.count.writes >= nth;
        outcomes.add(outcome);
        if (outcome === 'not verified' || outcome === 'refused') {
          // Stopped: the old form is there, untouched.
          for (const [key, value] of Object.entries(before.local))
            expect(world.local.held.get(key)).toEqual(value);
        }
        for (const restart of [false, true]) {
          if (restart) world.session.held.clear();
          expect(await opened(world, before)).toEqual(before.records);
        }
        expect([...generationsIn(world)]).toEqual([headerOf(world).generation]);
      }
      expect(nth - 2).toBeGreaterThanOrEqual(3);
      const wrong = { 'dies before': 'died', 'dies after': 'died', refused: 'refused' } as const;
      const expected = fault === 'dropped' || fault === 'garbled' ? 'not verified' : wrong[fault];
      expect([...outcomes].sort()).toEqual([expected, 'done'].sort());
    }, 30_000);
  }
}

test('a migration leaves nothing of the earlier form, so that another one can follow at once', async () => {
  const world = await worldOf(fixture('version-1-device'));
  const header = await presentHeader(world);
  const present = header && (await migrate(header, world));
  expect(present?.version).toBe(vaultVersion);
  expect([...generationsIn(world)]).toEqual([present?.generation]);
});

test('a store that sorts members, as Chromium does, is no reason to stop', async () => {
  const before = fixture('version-1-device');
  const world = await worldOf(before);
  expect(await opened({ ...world, local: sortingStore(world.local) }, before)).toEqual(before.records);
});

test('what does not open is carried over as it is, and what version 1 took for left over goes', async () => {
  const before = fixture('version-1-device');
  const world = await worldOf(before);
  const { generation } = headerOf(world);
  const odd = { v: 1, n: 'AAAA', c: 'BBBB' };
  world.local.held.set(`sealed/${generation}/credential/odd`, odd);
  world.local.held.set('sealed/cut-short/credential/id-0', odd);
  const { values, unreadable } = await createVault(world).contents('');
  expect(Object.fromEntries(values)).toEqual(before.records);
  expect(unreadable).toEqual(['credential/odd']);
  const kept = [...world.local.held].filter(([key]) => key.endsWith('/credential/odd'));
  expect(kept.map(([, value]) => value)).toEqual([odd]);
  expect([...world.local.held.keys()].some((key) => key.startsWith('sealed/cut-short/'))).toBe(false);
});

test(`${rounds} mutated vaults of version 1: always a named answer, and what is whole is carried over`, async () => {
  const random = seeded(20_261_123);
  const before = fixture('version-1-device');
  const [first = '', ...rest] = Object.keys(before.local);
  const answers = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const world = await worldOf(before);
    const key = random() < 0.3 ? 'vault' : oneOf([first, ...rest], random);
    const [changed = null] = mutatedJson([world.local.held.get(key)], random) as unknown[];
    world.local.held.set(key, changed);
    const stored = [...structuredClone(world.local.held)];
    const answer = await createVault(world)
      .contents('')
      .then(
        ({ values, unreadable }) => {
          for (const [id, value] of values) expect(value).toEqual(before.records[id]);
          expect(values.size).toBeGreaterThanOrEqual(rest.length - 1);
          expect(values.size + unreadable.length).toBe(rest.length);
          return unreadable.length === 0 ? 'whole' : 'one unreadable';
        },
        (problem: unknown) => {
          if (!(problem instanceof VaultClosed)) throw problem;
          expect([...world.local.held]).toEqual(stored);
          return problem.problem;
        },
      );
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }
  expect('polluted' in {}).toBe(false);
  for (const answer of ['one unreadable', 'damaged']) expect(answers.get(answer) ?? 0).toBeGreaterThan(0);
}, 600_000);

test('a locked vault is left as it is until its passphrase comes', async () => {
  const before = fixture('version-1-passphrase');
  const world = await worldOf(before);
  const vault = createVault(world);
  await expect(vault.read('credential/id-0')).rejects.toThrow(VaultClosed);
  expect(await createProtection(vault, world, slowMachine()).unlock('another', null)).toBe(false);
  expect(Object.fromEntries(world.local.held)).toEqual(before.local);
});

test('two windows that unlock an earlier vault at once both open it, and it is whole', async () => {
  const before = fixture('version-1-passphrase');
  const world = await worldOf(before);
  const vault = createVault(world);
  const unlock = () => createProtection(vault, world, slowMachine()).unlock(String(before.passphrase), null);
  expect(await Promise.all([unlock(), unlock(), unlock()])).toEqual([true, true, true]);
  expect(Object.fromEntries((await vault.contents('')).values)).toEqual(before.records);
});

test('a vault that is brought up to date and given a higher cost at one unlock is whole', async () => {
  const before = fixture('version-1-passphrase');
  const world = await worldOf(before);
  let now = 0;
  const faster = createProtection(createVault(world), world, () => (now += 30));
  expect(await faster.unlock(String(before.passphrase), null)).toBe(true);
  expect(Number(headerOf(world).wraps[0]?.iterations)).toBeGreaterThan(900_000);
  world.session.held.clear();
  expect(await opened(world, before)).toEqual(before.records);
});

test('a vault that was open when Keyring was updated asks for its passphrase again, and is whole', async () => {
  const before = fixture('version-1-passphrase');
  const world = await worldOf(before);
  const { generation } = headerOf(world);
  world.session.held.set('open-vault', {
    dataKey: btoa('a data key of thirty-two bytes!!'),
    generation,
    usedAt: world.time.now,
    idle: null,
  });
  expect(await createVault(world).isOpen()).toBe(false);
  expect(await opened(world, before)).toEqual(before.records);
});
