import type { Vault } from './vault';

/** Is told of changes of the records it cares for. */
export interface Watcher {
  caresFor(id: string): boolean;
  /** Waited for before a change begins. */
  changing(): Promise<void>;
  /** The change is done, or has failed. */
  changed(): void;
}

/** A vault that tells of its changes. */
export function watched(vault: Vault, watcher: Watcher): Vault {
  const tell = async (ids: readonly string[], change: () => Promise<void>): Promise<void> => {
    if (!ids.some(watcher.caresFor)) return change();
    await watcher.changing();
    try {
      await change();
    } finally {
      watcher.changed();
    }
  };
  return {
    ...vault,
    write: (values) => tell(Object.keys(values), () => vault.write(values)),
    remove: (ids) => tell(ids, () => vault.remove(ids)),
  };
}
