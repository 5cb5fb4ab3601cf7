import type { VaultWorld } from '@/utils/vault/vault';
import { type MemoryStore, memoryKeys, memoryStore } from './memory-store';

/** A vault's world in memory. */
export function vaultWorld(): VaultWorld & {
  readonly local: MemoryStore;
  readonly session: MemoryStore;
  readonly keys: ReturnType<typeof memoryKeys>;
} {
  return {
    local: memoryStore(),
    session: memoryStore(),
    keys: memoryKeys(),
    random: (bytes) => crypto.getRandomValues(bytes),
  };
}
