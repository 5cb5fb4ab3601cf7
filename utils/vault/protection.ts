import { calibrate } from './calibrate';
import { VaultClosed } from './closed';
import { storedHeader, type VaultHeader } from './header';
import { switchHeader } from './header-switch';
import { presentHeader } from './opening';
import { presentPasskeys } from './passkeys';
import { passkeyPrompts, wrapsForPasskeys } from './passkeys-in-header';
import { dataKeyBytes } from './session';
import type { Vault } from './vault';
import type { VaultWorld } from './world';
import { wrapForDevice } from './wraps/device';
import { passphraseWrap, unwrapForPassphrase, wrapForPassphrase } from './wraps/passphrase';

/** How the vault is protected, as anybody may know it. */
export interface ProtectionStatus {
  readonly kind: 'device' | 'passphrase';
  readonly locked: boolean;
  /** How many passkeys open it beside the passphrase. */
  readonly passkeys: number;
}

/** The passphrase of the vault: set, changed, removed, and asked for. */
export interface Protection {
  status(): Promise<ProtectionStatus>;
  /** Whether the passphrase was the one. `idle`: ms without use until the vault locks again; null: never. */
  unlock(passphrase: string, idle: number | null): Promise<boolean>;
  /**
   * Protects the vault with this passphrase, in place of what protected it before; its passkeys go on opening it. The
   * vault must be open.
   */
  setPassphrase(passphrase: string, idle: number | null): Promise<void>;
  /** Seals the vault for the device alone again: its passkeys open it no longer either. The vault must be open. */
  removePassphrase(): Promise<void>;
}

/** Only where the machine has become so much faster is the cost raised: every unlock measures a little differently. */
const worthRaising = 1.5;

/** The protection of a vault. `now`: milliseconds of a clock that only goes forward. */
export function createProtection(vault: Vault, world: VaultWorld, now: () => number): Protection {
  /** Wraps the same data key at a higher cost, where the machine allows it. The header is switched in one write. */
  const raiseCost = async (header: VaultHeader, passphrase: string, iterations: number): Promise<void> => {
    const old = passphraseWrap(header);
    if (!old || Number(old.iterations) * worthRaising > iterations) return;
    const dataKey = await unwrapForPassphrase(old, passphrase);
    if (!dataKey) return;
    const raised = await wrapForPassphrase(dataKey, passphrase, iterations, world.random);
    const wraps = header.wraps.map((wrap) => (wrap === old ? raised : wrap));
    await switchHeader(world.local, await storedHeader({ ...header, wraps }));
  };

  return {
    async status() {
      const [header, isOpen] = await Promise.all([presentHeader(world), vault.isOpen()]);
      const kind = header && passphraseWrap(header) ? 'passphrase' : 'device';
      const passkeys = header ? passkeyPrompts(header).length : 0;
      return { kind, locked: !isOpen, passkeys };
    },
    async unlock(passphrase, idle) {
      const header = await presentHeader(world);
      const wrap = header && passphraseWrap(header);
      if (!wrap) throw new VaultClosed('damaged');
      const dataKey = await unwrapForPassphrase(wrap, passphrase);
      if (dataKey?.length !== dataKeyBytes) return false;
      await vault.openWith({ dataKey, generation: header.generation }, idle, async (present) =>
        raiseCost(present, passphrase, await calibrate(now)),
      );
      return true;
    },
    async setPassphrase(passphrase, idle) {
      const iterations = await calibrate(now);
      await vault.protect(
        async (dataKey) => [
          await wrapForPassphrase(dataKey, passphrase, iterations, world.random),
          ...(await wrapsForPasskeys(await presentPasskeys(world), dataKey, world.random)),
        ],
        idle,
      );
    },
    removePassphrase: () =>
      vault.protect(async (dataKey) => [await wrapForDevice(dataKey, world.keys, world.random)], null),
  };
}
