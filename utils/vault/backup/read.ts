import type { Bytes } from '../bytes';
import { open } from '../envelope';
import { importDataKey } from '../world';
import { backupFormat, type FileFormat, mostCharacters, sealedAs } from './format';
import { type BackupHeader, isSound, unwrapDataKey } from './header';
import { type Pieces, piecesOf } from './pieces';

/** What a text that should be a backup turned out to be. */
export type BackupReading =
  | {
      readonly kind: 'ok';
      /** By their id in the vault; each exactly as it was written. What is in them has not been validated. */
      readonly records: ReadonlyMap<string, unknown>;
      /** How many records were written and could not be saved. */
      readonly damaged: number;
      /** The day (UTC) on which it was written: `2026-05-03`. */
      readonly createdAt: string;
    }
  /** The file says how to come to its records, and this passphrase is not the way. */
  | { readonly kind: 'wrong-passphrase' }
  /** It was a backup, and nothing in it can be saved, whatever the passphrase. */
  | { readonly kind: 'damaged' }
  /** A newer Keyring wrote it. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'not-a-backup' }
  /** Larger than any backup that Keyring writes. */
  | { readonly kind: 'too-large' };

/** Each try costs a derivation, so a file made of headers must not ask for many. A whole file has one, twice. */
const mostTries = 2;

const isRecord = (value: unknown): value is { readonly id: string; readonly value: unknown } =>
  typeof (value as { id?: unknown } | null)?.id === 'string';

async function openRecords(
  { format, createdAt, records: written }: BackupHeader,
  dataKey: Bytes,
  pieces: Pieces['records'],
): Promise<BackupReading> {
  const key = await importDataKey(dataKey);
  const all = await Promise.all(
    pieces.map(([number, envelope]) => open(key, sealedAs(number, format), envelope)),
  );
  const records = new Map(
    all.flatMap((opened) =>
      opened.ok && isRecord(opened.value) ? [[opened.value.id, opened.value.value] as const] : [],
    ),
  );
  if (written > 0 && records.size === 0) return { kind: 'damaged' };
  return { kind: 'ok', records, damaged: written - records.size, createdAt };
}

/** The headers worth a try, those that are as they were written before all others. */
async function candidates(
  headers: readonly BackupHeader[],
): Promise<{ readonly tries: readonly BackupHeader[]; readonly sound: boolean }> {
  const distinct = [...new Map(headers.map((header) => [JSON.stringify(header), header])).values()];
  const judged = await Promise.all(
    distinct.map(async (header) => ({ header, sound: await isSound(header) })),
  );
  const sound = judged.filter((one) => one.sound);
  const tries = (sound.length > 0 ? sound : judged).slice(0, mostTries).map((one) => one.header);
  return { tries, sound: sound.length > 0 };
}

/**
 * Reads a backup, or as much of it as is left. Whatever the text is, one of the named answers comes, and nothing is
 * thrown; no record comes out of it that was not written into it under this passphrase. A file of another format is no
 * backup.
 */
export async function readBackup(
  text: string,
  passphrase: string,
  format: FileFormat = backupFormat,
): Promise<BackupReading> {
  if (text.length > mostCharacters) return { kind: 'too-large' };
  const pieces = piecesOf(text, format);
  const { tries, sound } = await candidates(pieces.headers);
  for (const header of tries) {
    const dataKey = await unwrapDataKey(header, passphrase);
    if (dataKey) return openRecords(header, dataKey, pieces.records);
  }
  if (sound) return { kind: 'wrong-passphrase' };
  if (pieces.newer) return { kind: 'newer' };
  return { kind: pieces.any ? 'damaged' : 'not-a-backup' };
}
