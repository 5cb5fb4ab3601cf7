import { type Signal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { BackupMade, BackupOpened, BackupRestored, Input, LastBackup } from '@/utils/messaging/contract';
import type { Reply } from '@/utils/messaging/reply';

/** Making a backup, and restoring one. */
export interface Backup {
  /** The last one made here; null: none was. Undefined until it was asked for. */
  readonly last: Signal<LastBackup | null | undefined>;
  loadLast(): Promise<void>;
  make(passphrase: string): Promise<Reply<BackupMade>>;
  preview(file: Input<'backup.preview'>): Promise<Reply<BackupOpened>>;
  restore(file: Input<'backup.restore'>): Promise<Reply<BackupRestored>>;
  /** How many credentials are as they were before; a refusal where it is too late. */
  undo(id: string): Promise<Reply<{ readonly undone: number; readonly left: number }>>;
}

/** The store over a client. */
export function createBackup(client: Client): Backup {
  const last = signal<LastBackup | null | undefined>(undefined);
  const loadLast = async (): Promise<void> => {
    const reply = await client('backup.last', {});
    if (reply.ok) last.value = reply.value;
  };
  return {
    last,
    loadLast,
    async make(passphrase) {
      const reply = await client('backup.make', { passphrase });
      await loadLast();
      return reply;
    },
    preview: (file) => client('backup.preview', file),
    restore: (file) => client('backup.restore', file),
    undo: (id) => client('backup.undo', { id }),
  };
}
