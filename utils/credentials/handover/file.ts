import { backupFormat, handoverFormat } from '@/utils/vault/backup/format';
import { piecesOf } from '@/utils/vault/backup/pieces';
import { type BackupReading, readBackup } from '@/utils/vault/backup/read';
import { type BackupWorld, writeBackup } from '@/utils/vault/backup/write';
import type { Credential } from '../record';
import { type Content, contentOf, handoverId, readContent, type Said } from './content';

/** More characters no such file has: it is not opened. */
export const mostHandoverCharacters = 256 * 1024;

/** Why a text is no credential that was handed over. */
export type HandoverProblem =
  | Exclude<BackupReading['kind'], 'ok' | 'not-a-backup'>
  /** Sealed as it should be, and what is in it cannot be kept: no API address or key. */
  | 'not-fit'
  | 'not-a-handover'
  /** A whole backup: it is restored elsewhere. */
  | 'a-backup';

/** What a text that should be a handed-over credential turned out to be. */
export type HandoverReading =
  /** `createdAt`: the day (UTC) on which it was written, `2026-05-03`. */
  | { readonly kind: 'ok'; readonly content: Content; readonly createdAt: string }
  | { readonly kind: HandoverProblem };

/** The text of a file with one credential, sealed for a passphrase as a backup is. */
export const writeHandover = (
  credential: Credential,
  said: Said,
  passphrase: string,
  world: BackupWorld,
): Promise<string> =>
  writeBackup(new Map([[handoverId, contentOf(credential, said)]]), passphrase, {
    ...world,
    format: handoverFormat,
  });

/** Reads such a file. Whatever the text is, one of the named answers comes, and nothing is thrown. */
export async function readHandover(text: string, passphrase: string): Promise<HandoverReading> {
  if (text.length > mostHandoverCharacters) {
    return { kind: text.includes(backupFormat) ? 'a-backup' : 'too-large' };
  }
  const reading = await readBackup(text, passphrase, handoverFormat);
  if (reading.kind === 'not-a-backup' || reading.kind === 'damaged') {
    const isBackup = !text.includes(handoverFormat) && piecesOf(text, backupFormat).headers.length > 0;
    if (isBackup) return { kind: 'a-backup' };
  }
  if (reading.kind === 'not-a-backup') return { kind: 'not-a-handover' };
  if (reading.kind !== 'ok') return { kind: reading.kind };
  if (reading.damaged > 0 && !reading.records.has(handoverId)) return { kind: 'damaged' };
  const content = readContent(reading.records.get(handoverId));
  return content ? { kind: 'ok', content, createdAt: reading.createdAt } : { kind: 'not-fit' };
}
