import { expect, test } from 'vitest';
import { VaultClosed } from '@/utils/vault/closed';
import { headerKey } from '@/utils/vault/header';
import { presentHeader } from '@/utils/vault/opening';
import { createVault } from '@/utils/vault/vault';
import { unwrapForPassphrase, wrapForPassphrase } from '@/utils/vault/wraps/passphrase';
import { oneOf, seeded } from '../../activecampaign/seeded';
import { vaultWorld } from '../../support/vault-world';
import { mutatedJson, mutatedText, rounds } from './mutate';
import { passphrase, records } from './samples';

type World = ReturnType<typeof vaultWorld>;

const written = Object.fromEntries(records(4));

/** What is stored by a vault that this profile's key, or a passphrase at little cost, opens. */
async function stored(protection: 'device' | 'passphrase'): Promise<World> {
  const world = vaultWorld();
  const vault = createVault(world);
  await vault.write(written);
  if (protection === 'passphrase') {
    await vault.protect(
      async (dataKey) => [await wrapForPassphrase(dataKey, passphrase, 10, world.random)],
      null,
    );
  }
  return world;
}

/** Unlocks as the protection does, but leaves the cost as it is: raising it would be a change of its own. */
async function unlock(world: World): Promise<void> {
  const header = await presentHeader(world);
  const wrap = header?.wraps.find(({ kind }) => kind === 'passphrase');
  const dataKey = wrap && (await unwrapForPassphrase(wrap, passphrase));
  if (header && dataKey) {
    await createVault(world).openWith({ dataKey, generation: header.generation }, null);
  }
}

/** The answer of a vault to whoever reads all of it. */
async function answerOf(world: World): Promise<string> {
  try {
    await unlock(world);
    const { values, unreadable } = await createVault(world).contents('');
    for (const [id, value] of values) expect(value).toEqual(written[id]);
    expect(values.size + unreadable.length).toBe([...world.local.held.keys()].length - 1);
    return unreadable.length === 0 ? 'whole' : 'some unreadable';
  } catch (problem) {
    if (problem instanceof VaultClosed) return problem.problem;
    throw problem;
  }
}

const answers = ['whole', 'some unreadable', 'damaged', 'newer'];

test.each(['device', 'passphrase'] as const)(
  `${rounds} mutated vaults (%s): always a named answer, and nothing stored is changed`,
  async (protection) => {
    const random = seeded(20_260_504);
    const world = await stored(protection);
    const before = structuredClone([...world.local.held]);
    const counts = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      world.local.held.clear();
      for (const [key, value] of before) world.local.held.set(key, structuredClone(value));
      world.session.held.clear();
      const [first = headerKey, ...rest] = world.local.held.keys();
      // The header is one of five: it is taken for every other change, the records for the rest.
      const key = random() < 0.5 ? headerKey : oneOf([first, ...rest], random);
      const value = world.local.held.get(key);
      const fate = random();
      if (fate < 0.1) world.local.held.delete(key);
      else if (fate < 0.2)
        world.local.held.set(key, structuredClone(world.local.held.get(oneOf([first, ...rest], random))));
      else if (fate < 0.5)
        world.local.held.set(key, parsedOrText(mutatedText(JSON.stringify(value), random)));
      else world.local.held.set(key, (mutatedJson([value], random) as unknown[])[0]);

      const mutated = structuredClone([...world.local.held]);
      const answer = await answerOf(world);
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
      expect(answers, JSON.stringify(mutated)).toContain(answer);
      expect([...world.local.held]).toEqual(mutated);
    }
    expect(counts.get('some unreadable') ?? 0).toBeGreaterThan(rounds / 10);
    expect(counts.get('damaged') ?? 0).toBeGreaterThan(rounds / 10);
  },
  600_000,
);

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
