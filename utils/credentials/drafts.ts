import type { Vault } from '@/utils/vault/vault';

const prefix = 'draft/';

/** What a person has typed and not yet saved; sealed, since a key may be in it. */
export interface Drafts {
  /** The draft of that name; '' where there is none. */
  read(name: string): Promise<string>;
  /** Keeps a draft; an empty one is removed. Writes of one name land in the order they were asked for. */
  write(name: string, text: string): Promise<void>;
}

/** The drafts in a vault. */
export function createDrafts(
  vault: Vault,
  inTurn: <T>(name: string, work: () => Promise<T>) => Promise<T>,
): Drafts {
  return {
    async read(name) {
      const opened = await vault.read(`${prefix}${name}`);
      return opened?.ok && typeof opened.value === 'string' ? opened.value : '';
    },
    write: (name, text) =>
      inTurn(`${prefix}${name}`, () =>
        text === '' ? vault.remove([`${prefix}${name}`]) : vault.write({ [`${prefix}${name}`]: text }),
      ),
  };
}
