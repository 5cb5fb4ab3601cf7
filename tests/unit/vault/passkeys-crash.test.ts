import { expect, test } from 'vitest';
import type { VaultWorld } from '@/utils/vault/world';
import {
  laptop,
  opens,
  passphrase,
  phone,
  restarted,
  type World,
  worker,
  worldWith,
} from '../support/passkey-worlds';

class Crash extends Error {}

/** A world whose worker dies at its nth write to the disk, before it or after it. */
function dyingAt(world: World, nth: number, how: 'lost' | 'landed'): VaultWorld {
  let writes = 0;
  const dying =
    <Input>(write: (input: Input) => Promise<void>) =>
    async (input: Input): Promise<void> => {
      writes += 1;
      if (writes > nth || (writes === nth && how === 'lost')) throw new Crash();
      await write(input);
      if (writes === nth) throw new Crash();
    };
  return {
    ...world,
    local: { ...world.local, set: dying(world.local.set), remove: dying(world.local.remove) },
  };
}

for (const how of ['lost', 'landed'] as const)
  for (const what of ['add', 'remove'] as const)
    test(`a worker that dies at any write of a passkey’s ${what} (${how}): it opens, and is listed, or neither`, async () => {
      const seen = new Set<boolean>();
      for (let nth = 1; nth <= 5; nth++) {
        const world = await worldWith(...(what === 'add' ? [laptop] : [laptop, phone]));
        const mortal = worker(dyingAt(world, nth, how)).passkeys;
        const change =
          what === 'add'
            ? mortal.add(passphrase, phone, null)
            : mortal.remove(passphrase, phone.credential, null);
        await change.catch((problem: unknown) => expect(problem).toBeInstanceOf(Crash));
        const isOpen = await opens(world, phone);
        seen.add(isOpen);
        expect(await opens(world, laptop)).toBe(true);
        expect((await worker(world).passkeys.list()).map(({ name }) => name)).toEqual(
          isOpen ? ['laptop', 'phone'] : ['laptop'],
        );
        expect(await restarted(world).keeper.unlock(passphrase)).toBe(true);
      }
      // Before the switch it is as it was, after it as it was to be.
      expect(seen).toEqual(new Set([true, false]));
    }, 20_000);
