import { readHeader, type VaultHeader, vaultVersion } from '../header';
import { switchHeader } from '../header-switch';
import { writeNewKeys } from '../new-keys';
import type { VaultWorld } from '../world';
import { from1 } from './1-to-2';
import type { Migration } from './step';

/** By the version that it begins with. */
export const migrations: ReadonlyMap<number, Migration> = new Map([[1, from1]]);

/**
 * Brings a vault of an earlier version up to the present one, step by step; the header it has then. Safe against a
 * crash at any point, like a change of protection: the new form is written beside the old one and read back; then the
 * header is switched, which is one write; then the old form goes. Where a step fails it rejects, and everything is as
 * it was, of the version it had.
 *
 * Runs while nobody uses the vault, and once it is sure that it opens.
 */
export async function migrate(
  header: VaultHeader,
  { local, random }: Pick<VaultWorld, 'local' | 'random'>,
): Promise<VaultHeader> {
  let present = header;
  while (present.version < vaultVersion) {
    const migration = migrations.get(present.version);
    if (!migration) throw new Error(`No way on from version ${present.version}`);
    const { leftovers, written, header: next, retired } = await migration(await local.getAll(), random);
    const reading = await readHeader(next);
    if (reading.state !== 'present') throw new Error(`Version ${present.version} leads to no vault`);
    if (leftovers.length > 0) await local.remove(leftovers);
    await writeNewKeys(local, written);
    await switchHeader(local, next);
    // The new header names them: where this fails, the next opening does it.
    if (retired.length > 0) await local.remove(retired).catch(() => undefined);
    present = reading.header;
  }
  return present;
}
