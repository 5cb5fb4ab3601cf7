import type { KeyValueStore } from '@/utils/browser/storage';
import type { Protection } from '@/utils/vault/protection';
import { isProtectionChosen } from '@/utils/vault/protection-choice';
import { backupNote, backupNoteId } from './backup-note';
import { integrationPrefix } from './integrations/record';
import { createIntegrations } from './integrations/store';
import { dueNotice, type Notice } from './notice';
import { removed, removedPrefix } from './removal';
import { recordId } from './repository';
import { undoableRestore } from './restore/undo';
import { undoPrefix } from './restore/undo-record';
import { type RotationNotice, rotationNotice } from './rotation/notice';
import { rotationPrefix } from './rotation/record';
import { loadRotations } from './rotation/store';
import { type CredentialRow, rowOf } from './row';
import { changesId, readChanges } from './watching/kept';
import type { CredentialsWorld } from './world';

/** All that the popup shows when it opens. No key is in it. */
export interface Listing {
  readonly rows: readonly CredentialRow[];
  /** What was removed a short while ago and can be brought back, latest first. */
  readonly removed: readonly { readonly id: string; readonly label: string }[];
  /** Records that could not be read. They are kept as they are. */
  readonly unreadable: number;
  /** Whether there is a protection to lock. */
  readonly lockable: boolean;
  /** What there is to say of keys that are being replaced, or were. */
  readonly rotation?: RotationNotice | undefined;
  /** One at a time, and most of the time none. */
  readonly notice?: Notice | undefined;
}

/** Whether a record of the vault with this id has its part in the listing. */
export const isListed = (id: string): boolean =>
  [recordId(''), removedPrefix, undoPrefix, backupNoteId, changesId, integrationPrefix, rotationPrefix].some(
    (start) => id.startsWith(start),
  );

/** The listing as it is now. `local`: where the choice of protection lies. */
export async function makeListing(
  world: CredentialsWorld,
  protection: Protection,
  local: KeyValueStore,
): Promise<Listing> {
  const [{ credentials, unreadable }, { rotations, declined }, gone, { kind }, backups, changes, chosen] =
    await Promise.all([
      world.repository.all(),
      loadRotations(world.vault),
      removed(world),
      protection.status(),
      backupNote(world.vault),
      readChanges(world.vault),
      isProtectionChosen(local),
      // Looked at so that what is no longer needed to take a restore back is deleted.
      undoableRestore(world),
    ]);
  const now = world.clock();
  const rotation = await rotationNotice(
    { rotations, declined, credentials, now },
    createIntegrations(world).all,
  );
  return {
    rows: credentials.map(rowOf),
    removed: gone.map(({ id, label }) => ({ id, label })),
    unreadable,
    lockable: kind === 'passphrase',
    rotation,
    notice: dueNotice({
      isProtectionChosen: chosen || kind === 'passphrase',
      backups,
      changes,
      rotation,
      credentials,
      now,
    }),
  };
}
