import type { KeyValueStore } from '@/utils/browser/storage';
import { chooseLockPolicy, idleTime, type LockPolicy, lockPolicy } from './lock-policy';
import type { Passkeys } from './passkeys';
import type { NewPasskey, PasskeyGiven } from './passkeys-in-header';
import type { Protection } from './protection';
import { createTurns } from './turns';
import type { Vault } from './vault';

/** What the keeper stands on. */
export interface KeeperWorld {
  readonly vault: Vault;
  readonly protection: Protection;
  readonly passkeys: Passkeys;
  /** Where the policy lies. */
  readonly local: KeyValueStore;
  /** Wakes the background after so many ms, to call `lockIfDue`. */
  readonly wakeIn: (ms: number) => Promise<void>;
}

/** Sees to it that the vault is locked when it must be, whether anybody uses it or not. */
export interface Keeper {
  /** Whether the passphrase was the one. */
  unlock(passphrase: string): Promise<boolean>;
  /** Whether the passkey was one of the vault's. */
  unlockWithPasskey(given: PasskeyGiven): Promise<boolean>;
  lock(): Promise<void>;
  /**
   * Sets the passphrase, or changes it, for which the present one is asked again. Whether that was the one; true where
   * there was none.
   */
  setPassphrase(next: string, present: string | undefined): Promise<boolean>;
  /** Seals for the device alone again, for which the present passphrase is asked. Whether that was the one. */
  removePassphrase(present: string): Promise<boolean>;
  /** Adds a passkey, for which the present passphrase is asked. Whether that was the one; false where there is none. */
  addPasskey(present: string, passkey: NewPasskey): Promise<boolean>;
  /** Removes a passkey. The rest as with `addPasskey`. */
  removePasskey(present: string, credential: string): Promise<boolean>;
  policy(): Promise<LockPolicy>;
  choosePolicy(policy: LockPolicy): Promise<void>;
  /** For the wake-up: the deadline is checked, and the next one set where it has moved. */
  lockIfDue(): Promise<void>;
  /** For the locked screen of the computer. */
  screenLocked(): Promise<void>;
}

/** The keeper of a vault. */
export function createKeeper({ vault, protection, passkeys, local, wakeIn }: KeeperWorld): Keeper {
  // Between a passphrase that was right and the change it was asked for, no other window may change it.
  const inTurn = createTurns();
  const idle = async (): Promise<number | null> => idleTime(await lockPolicy(local));
  const setDeadline = async (): Promise<void> => {
    const due = await vault.dueIn();
    if (due !== undefined) await wakeIn(due);
  };
  const isProtected = async (): Promise<boolean> => (await protection.status()).kind === 'passphrase';
  const isPassphrase = async (passphrase: string): Promise<boolean> =>
    protection.unlock(passphrase, await idle());

  /** Does what only the passphrase allows; whether it was the one. */
  const withPassphrase = (present: string, work: () => Promise<void>): Promise<boolean> =>
    inTurn(async () => {
      if (!(await isProtected()) || !(await isPassphrase(present))) return false;
      await work();
      await setDeadline();
      return true;
    });
  const opened = (attempt: () => Promise<boolean>): Promise<boolean> =>
    inTurn(async () => {
      const open = await attempt();
      if (open) await setDeadline();
      return open;
    });

  return {
    unlock: (passphrase) => opened(() => isPassphrase(passphrase)),
    unlockWithPasskey: (given) => opened(async () => passkeys.unlock(given, await idle())),
    async lock() {
      if (await isProtected()) await vault.lock();
    },
    setPassphrase: (next, present) =>
      inTurn(async () => {
        if ((await isProtected()) && !(present !== undefined && (await isPassphrase(present)))) return false;
        await protection.setPassphrase(next, await idle());
        await setDeadline();
        return true;
      }),
    removePassphrase: (present) =>
      inTurn(async () => {
        if (!(await isProtected())) return true;
        if (!(await isPassphrase(present))) return false;
        await protection.removePassphrase();
        return true;
      }),
    addPasskey: (present, passkey) =>
      withPassphrase(present, async () => passkeys.add(present, passkey, await idle())),
    removePasskey: (present, credential) =>
      withPassphrase(present, async () => passkeys.remove(present, credential, await idle())),
    policy: () => lockPolicy(local),
    async choosePolicy(policy) {
      await chooseLockPolicy(local, policy);
      if (!(await isProtected()) || !(await vault.isOpen())) return;
      await vault.lockAfter(idleTime(policy));
      await setDeadline();
    },
    lockIfDue: setDeadline,
    async screenLocked() {
      if ((await lockPolicy(local)).withScreen && (await isProtected())) await vault.lock();
    },
  };
}
