import type { VaultWorld } from '@/utils/vault/world';
import { type MemoryStore, memoryBulk, memoryKeys, memoryStore } from './memory-store';

/** A vault's world in memory. */
export function vaultWorld(): VaultWorld & {
  readonly local: MemoryStore;
  readonly session: MemoryStore;
  readonly bulk: ReturnType<typeof memoryBulk>;
  readonly keys: ReturnType<typeof memoryKeys>;
  /** The wall clock: moved by the test. */
  readonly time: { now: number };
} {
  const time = { now: 1_000_000 };
  return {
    local: memoryStore(),
    session: memoryStore(),
    bulk: memoryBulk(),
    keys: memoryKeys(),
    time,
    clock: () => time.now,
    random: (bytes) => crypto.getRandomValues(bytes),
  };
}
