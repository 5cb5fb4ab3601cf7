import { backupContents } from '@/utils/credentials/backup';
import { backupNote, noteBackup, quietBackups } from '@/utils/credentials/backup-note';
import { applyRestore, previewRestore } from '@/utils/credentials/restore/apply';
import { readBackedUp } from '@/utils/credentials/restore/backed-up';
import { undoRestore } from '@/utils/credentials/restore/undo';
import type { BackupOpened, BackupRestored, Contract } from '@/utils/messaging/contract';
import { Refusal } from '@/utils/messaging/reply';
import type { Handlers } from '@/utils/messaging/server';
import { readBackup } from '@/utils/vault/backup/read';
import { writeBackup } from '@/utils/vault/backup/write';
import { calibrate } from '@/utils/vault/calibrate';
import type { Background } from './world';

type BackupChannels = {
  [Name in keyof Contract as Name extends `backup.${string}` ? Name : never]: Contract[Name];
};

/** Answers the pages of ours about backups. */
export const backupHandlers = ({ credentials: world }: Background): Handlers<BackupChannels> => ({
  'backup.make': async ({ passphrase }) => {
    const { records, ...counts } = await backupContents(world.vault);
    const text = await writeBackup(records, passphrase, {
      iterations: await calibrate(() => performance.now()),
      random: (bytes) => crypto.getRandomValues(bytes),
      clock: world.clock,
    });
    // The backup is good, whether it can be noted or not: without the note the reminder comes once too often.
    if (counts.accounts > 0) await noteBackup(counts.accounts, world).catch(() => undefined);
    return { text, ...counts };
  },
  'backup.preview': async ({ text, passphrase, mode }): Promise<BackupOpened> => {
    const reading = await readBackup(text, passphrase);
    if (reading.kind !== 'ok') return { kind: reading.kind };
    const preview = await previewRestore(mode, readBackedUp(reading.records, reading.damaged), world);
    return preview ? { kind: 'preview', preview, createdAt: reading.createdAt } : { kind: 'only-merge' };
  },
  'backup.restore': async ({ text, passphrase, mode, seen }): Promise<BackupRestored> => {
    const reading = await readBackup(text, passphrase);
    if (reading.kind !== 'ok') return { kind: reading.kind };
    const backup = readBackedUp(reading.records, reading.damaged);
    const restored = await applyRestore(mode, backup, seen, world);
    // Whoever has just restored a backup has one.
    if (restored.kind === 'restored') await quietBackups(world).catch(() => undefined);
    return restored.kind === 'not-as-shown'
      ? { kind: 'preview', preview: restored.preview, createdAt: reading.createdAt }
      : restored;
  },
  'backup.last': async () => (await backupNote(world.vault)).last ?? null,
  'backup.remind-later': async () => {
    await quietBackups(world);
    return null;
  },
  'backup.undo': async ({ id }) => {
    const undone = await undoRestore(id, world);
    if (!undone) throw new Refusal('gone');
    return undone;
  },
});
