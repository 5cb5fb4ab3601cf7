import { expect, test } from 'vitest';
import { VaultClosed } from '@/utils/vault/closed';
import { NotVerified } from '@/utils/vault/not-verified';
import { presentHeader } from '@/utils/vault/opening';
import { createProtection } from '@/utils/vault/protection';
import { startAnew } from '@/utils/vault/set-aside';
import { createVault } from '@/utils/vault/vault';
import type { VaultWorld } from '@/utils/vault/world';
import { oneOf, seeded } from '../activecampaign/seeded';
import { Crash, type Fault, faultyWorld, quota, sortingStore } from '../support/faulty-store';
import { vaultWorld } from '../support/vault-world';
import { everythingIn, generationsIn, openCheaply, protectCheaply } from '../support/whole-vault';

type World = ReturnType<typeof vaultWorld>;
type Contents = Readonly<Record<string, unknown>>;

const before: Contents = Object.fromEntries(
  Array.from({ length: 6 }, (_, at) => [`credential/${at}`, { key: `key ${at}` }]),
);
const rewritten: Contents = Object.fromEntries(
  Object.keys(before).map((id) => [id, { key: `another ${id}` }]),
);
const { 'credential/0': _first, 'credential/1': _second, ...fewer } = before;

/** What is done to a vault, and what is in it afterwards. */
interface Operation {
  readonly run: (world: VaultWorld) => Promise<unknown>;
  readonly after: Contents;
  /** How it is protected afterwards, where that changes: a vault begins with the profile's key. */
  readonly protection?: 'passphrase';
  /** No fewer writes than this are part of it. */
  readonly writes: number;
}

const operations: Record<string, Operation> = {
  'writing a new record': {
    run: (world) => createVault(world).write({ new: 1 }),
    after: { ...before, new: 1 },
    writes: 1,
  },
  'writing a record again': {
    run: (world) => createVault(world).write({ 'credential/3': 'changed' }),
    after: { ...before, 'credential/3': 'changed' },
    writes: 2,
  },
  'writing many again, and one that is new': {
    run: (world) => createVault(world).write({ ...rewritten, new: 1 }),
    after: { ...rewritten, new: 1 },
    writes: 2,
  },
  'removing two': {
    run: (world) => createVault(world).remove(['credential/0', 'credential/1']),
    after: fewer,
    writes: 1,
  },
  'a change of protection': {
    run: (world) => protectCheaply(createVault(world), world),
    after: before,
    protection: 'passphrase',
    writes: 4,
  },
};

async function worldWith(contents: Contents): Promise<World> {
  const world = vaultWorld();
  await createVault(world).write(contents);
  return world;
}

type Outcome = 'done' | 'died' | 'refused' | 'not verified';

async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  try {
    await work;
    return 'done';
  } catch (problem) {
    if (problem instanceof Crash) return 'died';
    if (problem instanceof NotVerified) return 'not verified';
    expect(String(problem)).toContain(quota);
    return 'refused';
  }
}

/** What is there to the worker that comes next, and to one after a restart of the browser. */
async function isThen(world: World, allowed: readonly Contents[]): Promise<void> {
  const seen = await everythingIn(world);
  expect(allowed).toContainEqual(seen);
  world.session.held.clear();
  expect(await everythingIn(world)).toEqual(seen);
  // Nothing of another generation is left: it would be sealed under another key.
  expect(generationsIn(world).size).toBe(1);
}

for (const [name, { run, after, protection = 'device', writes }] of Object.entries(operations)) {
  for (const fault of ['dies before', 'dies after', 'refused', 'dropped', 'garbled'] satisfies Fault[]) {
    // A removal that does only a part of what it says is not what a broken write is.
    if (name.startsWith('removing') && (fault === 'dropped' || fault === 'garbled')) continue;
    test(`${name}: each of its writes ${fault}, and every record can be read`, async () => {
      const outcomes = new Set<Outcome>();
      let nth = 1;
      for (let reached = true; reached; nth++) {
        const world = await worldWith(before);
        const faulty = faultyWorld(world, nth, fault, fault.startsWith('dies') ? undefined : 'local');
        const outcome = await outcomeOf(run(faulty.world));
        reached = faulty.count.writes >= nth;
        outcomes.add(outcome);
        // What was confirmed is there; what was refused has changed nothing; a death leaves the one or the other.
        if (outcome === 'done') await isThen(world, [after]);
        else await isThen(world, outcome === 'died' ? [before, after] : [before]);
        const kind = (await presentHeader(world))?.wraps[0]?.kind;
        if (outcome !== 'died') expect(kind).toBe(outcome === 'done' ? protection : 'device');
      }
      expect(nth - 2).toBeGreaterThanOrEqual(writes);
      expect(outcomes).toContain('done');
      const wrong = { 'dies before': 'died', 'dies after': 'died', refused: 'refused' } as const;
      expect(outcomes).toContain(fault === 'dropped' || fault === 'garbled' ? 'not verified' : wrong[fault]);
    });
  }
}

test('a newer value that was damaged later does not hide the older one that is whole', async () => {
  const world = await worldWith({ a: 'old' });
  // Dies before the old value goes.
  const faulty = faultyWorld(world, 1, 'dies after');
  await expect(createVault(faulty.world).write({ a: 'new' })).rejects.toThrow(Crash);
  expect(await everythingIn(world)).toEqual({ a: 'new' });
  const newer = [...world.local.held.keys()].find((key) => key.endsWith('/1/a'));
  world.local.held.set(String(newer), { v: 2, r: 9, n: 'AAAAAAAAAAAAAAAA', c: 'AAAA' });
  const vault = createVault(world);
  expect(await vault.read('a')).toEqual({ ok: true, value: 'old' });
  expect(await everythingIn(world)).toEqual({ a: 'old' });

  await vault.write({ a: 'newest' });
  expect(await everythingIn(world)).toEqual({ a: 'newest' });
  await vault.remove(['a']);
  expect([...world.local.held.keys()]).toEqual(['vault']);
});

test('a record of which neither slot opens is told as unreadable, and can be written over', async () => {
  const world = await worldWith({ a: 1, b: 2 });
  const damaged = { v: 2, r: 4, n: 'AAAA', c: 'BBBB' };
  const [key = ''] = [...world.local.held.keys()].filter((one) => one.endsWith('/a'));
  for (const slot of ['0', '1']) world.local.held.set(key.replace('/0/a', `/${slot}/a`), damaged);
  const vault = createVault(world);
  expect(await vault.read('a')).toEqual({ ok: false, problem: 'damaged' });
  const { values, unreadable } = await vault.contents('');
  expect([[...values], unreadable]).toEqual([[['b', 2]], ['a']]);

  world.local.fail = new Error(quota);
  await expect(vault.write({ a: 3 })).rejects.toThrow(quota);
  expect(world.local.held.get(key)).toEqual(damaged);
  await vault.write({ a: 3 });
  expect(await everythingIn(world)).toEqual({ a: 3, b: 2 });
});

test('values of every shape are found as they were written, in a store that sorts their members', async () => {
  const world = vaultWorld();
  const sorting = { ...world, local: sortingStore(world.local) };
  const odd = { z: null, a: [1, { y: -0, b: undefined, 10: 'ten', 2: 'two' }], text: 'é\ud800 "\u2028' };
  await createVault(sorting).write({ odd, empty: {}, nothing: null, false: false });
  await protectCheaply(createVault(sorting), sorting);
  expect(await everythingIn(world)).toEqual({
    odd: JSON.parse(JSON.stringify(odd)),
    empty: {},
    nothing: null,
    false: false,
  });
});

/** A store that takes its time, a different one each time, so that what runs at once runs in every order. */
function unhurried(world: World, random: () => number): VaultWorld {
  const pause = async (): Promise<void> => {
    for (let left = Math.floor(random() * 5); left > 0; left--) await new Promise(setImmediate);
  };
  const slow = (store: VaultWorld['local']): VaultWorld['local'] => ({
    get: (keys) => pause().then(() => store.get(keys)),
    getAll: () => pause().then(() => store.getAll()),
    keys: () => pause().then(() => store.keys()),
    set: (values) => pause().then(() => store.set(values)),
    remove: (keys) => pause().then(() => store.remove(keys)),
  });
  return { ...world, local: slow(world.local) };
}

/** The text that a writer put into a record, else that there was none yet. */
const textIn = (value: unknown): string => (typeof value === 'string' ? value : 'before');

test('two windows that write the same records at once: the last one counts, whole', async () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = seeded(seed);
    const world = await worldWith(before);
    const vault = createVault(unhurried(world, random));
    const texts = Array.from({ length: 5 }, (_, at) => `text ${at}`);
    const write = (text: string) => vault.write({ 'credential/0': text, 'credential/1': text });
    const reads = texts.map(async (text) => {
      const written = write(text);
      const { values } = await vault.contents('credential/');
      await written;
      return values;
    });
    for (const values of await Promise.all(reads)) {
      expect(values.size).toBe(6);
      expect(textIn(values.get('credential/1'))).toBe(textIn(values.get('credential/0')));
    }
    expect(await everythingIn(world)).toEqual({
      ...before,
      'credential/0': 'text 4',
      'credential/1': 'text 4',
    });
  }
});

test('two writers and a death at any write: what was confirmed last is there, and nothing is torn', async () => {
  let nth = 1;
  for (let reached = true; reached; nth++) {
    const world = await worldWith(before);
    const faulty = faultyWorld(world, nth, oneOf(['dies before', 'dies after'], seeded(nth)));
    const vault = createVault(faulty.world);
    const both = (value: string) => ({ 'credential/0': value, 'credential/1': value });
    const [one, other] = await Promise.all([
      outcomeOf(vault.write(both('one'))),
      outcomeOf(vault.write(both('other'))),
    ]);
    reached = faulty.count.writes >= nth;
    const seen = await everythingIn(world);
    const allowed = other === 'done' ? ['other'] : one === 'done' ? ['one', 'other'] : ['before', 'one'];
    expect(allowed).toContain(textIn(seen['credential/0']));
    expect(textIn(seen['credential/1'])).toBe(textIn(seen['credential/0']));
  }
  expect(nth).toBeGreaterThan(4);
});

for (const fault of ['dies before', 'dies after', 'refused', 'dropped', 'garbled'] satisfies Fault[]) {
  test(`a vault that nobody can open is set aside: each write ${fault}, and nothing of it is lost`, async () => {
    let nth = 1;
    for (let reached = true; reached; nth++) {
      const world = await worldWith(before);
      world.session.held.clear();
      world.keys.held.clear();
      const stored = [...structuredClone(world.local.held)];
      const faulty = faultyWorld(world, nth, fault, 'local');
      const outcome = await outcomeOf(startAnew(createVault(faulty.world), faulty.world));
      reached = faulty.count.writes >= nth;
      if (outcome === 'died') await startAnew(createVault(world), world);
      for (const [key, value] of stored) {
        const kept = [...world.local.held].filter(([at]) => at === key || at.endsWith(`/${key}`));
        expect(kept.map(([, one]) => one)).toContainEqual(value);
      }
      // Where it stopped, the vault is closed for the same reason as before; otherwise a new one begins.
      const read = () => createVault(world).contents('');
      if (outcome === 'refused' || outcome === 'not verified')
        await expect(read()).rejects.toThrow(VaultClosed);
      else if (!reached || outcome === 'died') expect((await read()).values.size).toBe(0);
    }
    expect(nth).toBeGreaterThan(2);
  });
}

test('the cost of a passphrase is raised with care: a header that comes out broken is put back', async () => {
  const world = await worldWith(before);
  await protectCheaply(createVault(world), world);
  const header = structuredClone(world.local.held.get('vault'));
  world.session.held.clear();
  const faulty = faultyWorld(world, 1, 'garbled', 'local');
  let now = 0;
  const protection = createProtection(createVault(faulty.world), faulty.world, () => (now += 30));
  expect(await protection.unlock('correct horse battery staple', null)).toBe(true);
  expect(faulty.count.writes).toBeGreaterThan(1);
  expect(world.local.held.get('vault')).toEqual(header);
  await openCheaply(createVault(world), world);
  expect(await everythingIn(world)).toEqual(before);
});
