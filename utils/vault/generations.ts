import { removeArchived } from './archive';
import { toBase64 } from './bytes';
import type { Random } from './envelope';
import type { VaultHeader } from './header';
import { generationStart } from './records';
import type { VaultWorld } from './world';

/** A name for a generation: random, and no secret. */
export const newGeneration = (random: Random): string =>
  toBase64(random(new Uint8Array(9)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_');

/** Removes every record of one generation. Rejects where the store does. */
export async function removeGeneration(
  { local, bulk }: Pick<VaultWorld, 'local' | 'bulk'>,
  generation: string,
): Promise<void> {
  await removeArchived(bulk, generation);
  const start = generationStart(generation);
  const keys = (await local.keys()).filter((key) => key.startsWith(start));
  if (keys.length > 0) await local.remove(keys);
}

/** Removes what is left of the generation beside the one that counts. Where that fails, the next opening does it. */
export async function removeBeside(
  world: Pick<VaultWorld, 'local' | 'bulk'>,
  { beside }: VaultHeader,
): Promise<void> {
  if (beside !== undefined) await removeGeneration(world, beside).catch(() => undefined);
}
