import { VaultClosed } from './closed';
import { presentHeader } from './opening';
import {
  type NewPasskey,
  type Passkey,
  type PasskeyGiven,
  type PasskeyPrompt,
  type PasskeyShown,
  passkeyPrompts,
  passkeysOf,
  unwrapWithPasskey,
  wrapsForPasskeys,
} from './passkeys-in-header';
import { dataKeyBytes, readOpen } from './session';
import type { Vault } from './vault';
import type { VaultWorld } from './world';
import { passkeyPublicKey } from './wraps/passkey';
import { passphraseWrap, wrapForPassphrase } from './wraps/passphrase';

/** The passkeys of the vault, each a second way in beside the passphrase. */
export interface Passkeys {
  /** What to ask them with, whether the vault is locked or not. */
  prompts(): Promise<readonly PasskeyPrompt[]>;
  /** The vault must be open. */
  list(): Promise<readonly PasskeyShown[]>;
  /** Whether this passkey opens the vault. `idle`: ms without use until it locks again; null: never. */
  unlock(given: PasskeyGiven, idle: number | null): Promise<boolean>;
  /** Adds one. `passphrase`: the one that there is. The vault must be open. */
  add(passphrase: string, passkey: NewPasskey, idle: number | null): Promise<void>;
  /** Removes one: it opens nothing that is stored from now on. The rest as with `add`. */
  remove(passphrase: string, credential: string, idle: number | null): Promise<void>;
}

/**
 * The passkeys that the vault's data key vouches for: none while it is locked. Also to be asked while its protection is
 * being changed, when nobody else may use the vault.
 */
export async function presentPasskeys(world: VaultWorld): Promise<readonly Passkey[]> {
  const [header, open] = await Promise.all([presentHeader(world), readOpen(world.session)]);
  return header && open?.generation === header.generation ? passkeysOf(header, open.dataKey) : [];
}

/** The passkeys of a vault. */
export function createPasskeys(vault: Vault, world: VaultWorld): Passkeys {
  /** Seals everything anew, under a data key that the passphrase opens, and the passkeys that `change` answers with. */
  const protect = (
    passphrase: string,
    idle: number | null,
    change: (present: readonly Passkey[]) => readonly Passkey[],
  ): Promise<void> =>
    vault.protect(async (dataKey) => {
      const header = await presentHeader(world);
      const present = header && passphraseWrap(header);
      // Without a passphrase a lost passkey would be the end of everything.
      if (!present) throw new VaultClosed('damaged');
      const passkeys = change(await presentPasskeys(world));
      return [
        await wrapForPassphrase(dataKey, passphrase, Number(present.iterations), world.random),
        ...(await wrapsForPasskeys(passkeys, dataKey, world.random)),
      ];
    }, idle);

  const without = (passkeys: readonly Passkey[], credential: string): readonly Passkey[] =>
    passkeys.filter((passkey) => passkey.credential !== credential);

  return {
    async prompts() {
      const header = await presentHeader(world);
      return header ? passkeyPrompts(header) : [];
    },
    async list() {
      if (!(await vault.isOpen())) throw new VaultClosed('locked');
      const passkeys = await presentPasskeys(world);
      return passkeys.map(({ credential, name, createdAt }) => ({ credential, name, createdAt }));
    },
    async unlock(given, idle) {
      const header = await presentHeader(world);
      if (!header) return false;
      const dataKey = await unwrapWithPasskey(header, given);
      if (dataKey?.length !== dataKeyBytes) return false;
      await vault.openWith({ dataKey, generation: header.generation }, idle);
      return true;
    },
    async add(passphrase, { credential, salt, name, output }, idle) {
      const publicKey = await passkeyPublicKey(output);
      const added: Passkey = { credential, salt, name, createdAt: world.clock(), publicKey };
      await protect(passphrase, idle, (present) => [...without(present, credential), added]);
    },
    remove: (passphrase, credential, idle) =>
      protect(passphrase, idle, (present) => without(present, credential)),
  };
}
