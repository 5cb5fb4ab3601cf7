import type { Client } from '@/utils/messaging/client';
import type { BackupMade, BackupOpened, BackupRestored, Input } from '@/utils/messaging/contract';
import type { Reply } from '@/utils/messaging/reply';

/** Making a backup, and restoring one. */
export interface Backup {
  make(passphrase: string): Promise<Reply<BackupMade>>;
  preview(file: Input<'backup.preview'>): Promise<Reply<BackupOpened>>;
  restore(file: Input<'backup.restore'>): Promise<Reply<BackupRestored>>;
  /** How many credentials are as they were before; a refusal where it is too late. */
  undo(id: string): Promise<Reply<{ readonly undone: number; readonly left: number }>>;
}

/** The store over a client. */
export const createBackup = (client: Client): Backup => ({
  make: (passphrase) => client('backup.make', { passphrase }),
  preview: (file) => client('backup.preview', file),
  restore: (file) => client('backup.restore', file),
  undo: (id) => client('backup.undo', { id }),
});
