import { type BackupNote, type BackupReminder, backupReminder } from './backup-note';
import type { Credential } from './record';

/** What is worth saying beside the accounts: that their protection was never chosen, or that a backup is due. */
export type Notice =
  | { readonly kind: 'protection' }
  | { readonly kind: 'backup'; readonly reminder: BackupReminder };

/** What decides of a notice. */
export interface NoticeGrounds {
  /** Whether there is a passphrase, or the person has said that there is to be none. */
  readonly isProtectionChosen: boolean;
  readonly backups: BackupNote;
  readonly credentials: readonly Pick<Credential, 'createdAt' | 'previous'>[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The one notice that is due, if any: two at once would be in the way of the accounts. */
export function dueNotice({
  isProtectionChosen,
  backups,
  credentials,
  now,
}: NoticeGrounds): Notice | undefined {
  if (!isProtectionChosen) return { kind: 'protection' };
  const reminder = backupReminder(backups, credentials, now);
  return reminder && { kind: 'backup', reminder };
}
