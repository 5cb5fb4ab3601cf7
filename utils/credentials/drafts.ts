import type { Vault } from '@/utils/vault/vault';

const prefix = 'draft/';

/** What a person has typed and not yet saved; sealed, since a key may be in it. */
export interface Drafts {
  /** The draft of that name, once everything typed before is in it; '' where there is none. */
  read(name: string): Promise<string>;
  /** Keeps a draft; an empty one is removed. Of texts that wait for their turn only the last is written. */
  write(name: string, text: string): Promise<void>;
}

/** The drafts in a vault. */
export function createDrafts(
  vault: Vault,
  inTurn: <T>(name: string, work: () => Promise<T>) => Promise<T>,
): Drafts {
  const waiting = new Map<string, string>();

  const writeWaiting = async (id: string): Promise<void> => {
    const text = waiting.get(id);
    if (text === undefined) return;
    waiting.delete(id);
    await (text === '' ? vault.remove([id]) : vault.write({ [id]: text }));
  };

  return {
    read: (name) =>
      inTurn(`${prefix}${name}`, async () => {
        const opened = await vault.read(`${prefix}${name}`);
        return opened?.ok && typeof opened.value === 'string' ? opened.value : '';
      }),
    write(name, text) {
      const id = `${prefix}${name}`;
      waiting.set(id, text);
      return inTurn(id, () => writeWaiting(id));
    },
  };
}
