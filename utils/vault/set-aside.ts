import { VaultClosed } from './closed';
import { headerKey } from './header';
import { writeNewKeys } from './new-keys';
import { isSealedKey } from './records';
import type { Vault } from './vault';
import type { VaultWorld } from './world';

/** Where a vault that could not be opened lies, for whoever can repair it. */
const aside = 'set-aside/';

/**
 * Begins a new vault where the present one cannot be opened by anybody: its header is damaged, or the key of the
 * profile is gone. What is stored is kept aside as it is, and goes from its place only once it has been read there.
 * Does nothing to a vault that can be opened, or waits for its passphrase, or was written by a newer Keyring.
 */
export async function startAnew(vault: Vault, { local, clock }: VaultWorld): Promise<void> {
  const problem = await vault.isOpen().then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof VaultClosed ? thrown.problem : undefined),
  );
  if (problem !== 'damaged' && problem !== 'device-key-lost') return;
  const stored = Object.entries(await local.getAll()).filter(
    ([key]) => key === headerKey || isSealedKey(key),
  );
  const prefix = `${aside}${clock()}/`;
  await writeNewKeys(local, Object.fromEntries(stored.map(([key, value]) => [`${prefix}${key}`, value])));
  await local.remove(stored.map(([key]) => key));
}
