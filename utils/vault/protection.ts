import { calibrate } from './calibrate';
import { VaultClosed } from './closed';
import { headerKey, storedHeader, type VaultHeader, type Wrap } from './header';
import { presentHeader } from './opening';
import { dataKeyBytes } from './session';
import type { Vault } from './vault';
import type { VaultWorld } from './world';
import { wrapForDevice } from './wraps/device';
import { unwrapForPassphrase, wrapForPassphrase } from './wraps/passphrase';

/** How the vault is protected, as anybody may know it. */
export interface ProtectionStatus {
  readonly kind: 'device' | 'passphrase';
  readonly locked: boolean;
}

/** The passphrase of the vault: set, changed, removed, and asked for. */
export interface Protection {
  status(): Promise<ProtectionStatus>;
  /** Whether the passphrase was the one. `idle`: ms without use until the vault locks again; null: never. */
  unlock(passphrase: string, idle: number | null): Promise<boolean>;
  /** Protects the vault with this passphrase, in place of what protected it before. The vault must be open. */
  setPassphrase(passphrase: string, idle: number | null): Promise<void>;
  /** Seals the vault for the device alone again. The vault must be open. */
  removePassphrase(): Promise<void>;
}

const ofPassphrase = (header: VaultHeader): Wrap | undefined =>
  header.wraps.find((wrap) => wrap.kind === 'passphrase');

/** Only where the machine has become so much faster is the cost raised: every unlock measures a little differently. */
const worthRaising = 1.5;

/** The protection of a vault. `now`: milliseconds of a clock that only goes forward. */
export function createProtection(vault: Vault, world: VaultWorld, now: () => number): Protection {
  /** Wraps the same data key at a higher cost, where the machine allows it. The header is switched in one write. */
  const raiseCost = async (header: VaultHeader, passphrase: string, iterations: number): Promise<void> => {
    const old = ofPassphrase(header);
    if (!old || Number(old.iterations) * worthRaising > iterations) return;
    const dataKey = await unwrapForPassphrase(old, passphrase);
    if (!dataKey) return;
    const raised = await wrapForPassphrase(dataKey, passphrase, iterations, world.random);
    const wraps = header.wraps.map((wrap) => (wrap === old ? raised : wrap));
    await world.local.set({ [headerKey]: await storedHeader({ ...header, wraps }) });
  };

  return {
    async status() {
      const header = await presentHeader(world);
      const kind = header && ofPassphrase(header) ? 'passphrase' : 'device';
      return { kind, locked: !(await vault.isOpen()) };
    },
    async unlock(passphrase, idle) {
      const header = await presentHeader(world);
      const wrap = header && ofPassphrase(header);
      if (!wrap) throw new VaultClosed('damaged');
      const dataKey = await unwrapForPassphrase(wrap, passphrase);
      if (dataKey?.length !== dataKeyBytes) return false;
      await vault.openWith({ dataKey, generation: header.generation }, idle, async () =>
        raiseCost(header, passphrase, await calibrate(now)),
      );
      return true;
    },
    async setPassphrase(passphrase, idle) {
      const iterations = await calibrate(now);
      await vault.protect(
        async (dataKey) => [await wrapForPassphrase(dataKey, passphrase, iterations, world.random)],
        idle,
      );
    },
    removePassphrase: () =>
      vault.protect(async (dataKey) => [await wrapForDevice(dataKey, world.keys, world.random)], null),
  };
}
