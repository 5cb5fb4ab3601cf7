import { type BackupNote, type BackupReminder, backupReminder } from './backup-note';
import type { Credential } from './record';
import type { RotationNotice } from './rotation/notice';
import type { Change } from './watching/changes';

/**
 * What is worth saying beside the accounts: what watching noticed, which keys are being replaced, that protection was
 * never chosen, or a backup is due.
 */
export type Notice =
  | {
      readonly kind: 'changes';
      /** How many keys no longer work, and how much else changed. */
      readonly stopped: number;
      readonly others: number;
      /** When the latest of them was noticed: ms since 1970. */
      readonly upTo: number;
    }
  | RotationNotice
  | { readonly kind: 'protection' }
  | { readonly kind: 'backup'; readonly reminder: BackupReminder };

/** What decides of a notice. */
export interface NoticeGrounds {
  /** Whether there is a passphrase, or the person has said that there is to be none. */
  readonly isProtectionChosen: boolean;
  readonly backups: BackupNote;
  /** What watching noticed and nobody has seen yet. */
  readonly changes: readonly Change[];
  /** What there is to say of keys that are being replaced, or were. */
  readonly rotation?: RotationNotice | undefined;
  readonly credentials: readonly Pick<Credential, 'id' | 'createdAt' | 'previous'>[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What there is to say of changes: of accounts that are still here. */
function changesNotice({ changes, credentials }: NoticeGrounds): Notice | undefined {
  if (changes.length === 0) return undefined;
  const present = new Set(credentials.map(({ id }) => id));
  const told = changes.filter(({ credential }) => present.has(credential));
  if (told.length === 0) return undefined;
  const stopped = told.filter(({ what }) => what.kind === 'stopped').length;
  const upTo = Math.max(...told.map(({ at }) => at));
  return { kind: 'changes', stopped, others: told.length - stopped, upTo };
}

/** The one notice that is due, if any: two at once would be in the way of the accounts. A dead key comes first. */
export function dueNotice(grounds: NoticeGrounds): Notice | undefined {
  const { isProtectionChosen, backups, credentials, now } = grounds;
  const noticed = changesNotice(grounds);
  if (noticed) return noticed;
  if (grounds.rotation) return grounds.rotation;
  if (!isProtectionChosen) return { kind: 'protection' };
  const reminder = backupReminder(backups, credentials, now);
  return reminder && { kind: 'backup', reminder };
}
