import type { KeyValueStore } from '@/utils/browser/storage';
import { chooseLockPolicy, idleTime, type LockPolicy, lockPolicy } from './lock-policy';
import type { Protection } from './protection';
import type { Vault } from './vault';

/** What the keeper stands on. */
export interface KeeperWorld {
  readonly vault: Vault;
  readonly protection: Protection;
  /** Where the policy lies. */
  readonly local: KeyValueStore;
  /** Wakes the background after so many ms, to call `lockIfDue`. */
  readonly wakeIn: (ms: number) => Promise<void>;
}

/** Sees to it that the vault is locked when it must be, whether anybody uses it or not. */
export interface Keeper {
  /** Whether the passphrase was the one. */
  unlock(passphrase: string): Promise<boolean>;
  lock(): Promise<void>;
  /**
   * Sets the passphrase, or changes it, for which the present one is asked again. Whether that was the one; true where
   * there was none.
   */
  setPassphrase(next: string, present: string | undefined): Promise<boolean>;
  /** Seals for the device alone again, for which the present passphrase is asked. Whether that was the one. */
  removePassphrase(present: string): Promise<boolean>;
  policy(): Promise<LockPolicy>;
  choosePolicy(policy: LockPolicy): Promise<void>;
  /** For the wake-up: the deadline is checked, and the next one set where it has moved. */
  lockIfDue(): Promise<void>;
  /** For the locked screen of the computer. */
  screenLocked(): Promise<void>;
}

/** The keeper of a vault. */
export function createKeeper({ vault, protection, local, wakeIn }: KeeperWorld): Keeper {
  const idle = async (): Promise<number | null> => idleTime(await lockPolicy(local));
  const setDeadline = async (): Promise<void> => {
    const due = await vault.dueIn();
    if (due !== undefined) await wakeIn(due);
  };
  const isProtected = async (): Promise<boolean> => (await protection.status()).kind === 'passphrase';
  const isPassphrase = async (passphrase: string): Promise<boolean> =>
    protection.unlock(passphrase, await idle());

  return {
    async unlock(passphrase) {
      const opened = await isPassphrase(passphrase);
      if (opened) await setDeadline();
      return opened;
    },
    async lock() {
      if (await isProtected()) await vault.lock();
    },
    async setPassphrase(next, present) {
      if ((await isProtected()) && !(present !== undefined && (await isPassphrase(present)))) return false;
      await protection.setPassphrase(next, await idle());
      await setDeadline();
      return true;
    },
    async removePassphrase(present) {
      if (!(await isProtected())) return true;
      if (!(await isPassphrase(present))) return false;
      await protection.removePassphrase();
      return true;
    },
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
