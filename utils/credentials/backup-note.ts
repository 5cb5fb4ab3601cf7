import type { Vault } from '@/utils/vault/vault';
import type { Credential } from './record';
import type { CredentialsWorld } from './world';

/** A backup that was made. */
export interface LastBackup {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** How many accounts went into it. */
  readonly accounts: number;
}

/** What is kept about backups, sealed in the vault: when the last one was made tells of the person's habits. */
export interface BackupNote {
  readonly last?: LastBackup;
  /** Since when nobody wants to be reminded for a while: ms since 1970. */
  readonly quietSince?: number;
}

/** Why a backup is worth making now. */
export type BackupReminder =
  | { readonly kind: 'never' }
  | { readonly kind: 'days'; readonly days: number }
  /** The last one is dated later than today: a clock was wrong, and its age cannot be told. */
  | { readonly kind: 'undated' };

/** The id of the record that it lies in. */
export const backupNoteId = 'backup-note';
const day = 24 * 60 * 60_000;
const month = 30 * day;

/** Less than a month ago. A clock that was set back by less than a day is no reason to doubt it. */
const isFresh = (at: number, now: number): boolean => now - at < month && at - now < day;

/** When a credential last became one that an earlier backup does not hold. */
const changedAt = ({ createdAt, previous }: Pick<Credential, 'createdAt' | 'previous'>): number =>
  Math.max(createdAt, previous?.replacedAt ?? 0);

/**
 * Whether to remind somebody of backups: there has been none for a month, accounts were added or keys changed since
 * the last one, and nobody asked for quiet within the month. `now`: ms since 1970.
 */
export function backupReminder(
  { last, quietSince }: BackupNote,
  credentials: readonly Pick<Credential, 'createdAt' | 'previous'>[],
  now: number,
): BackupReminder | undefined {
  if (credentials.length === 0) return undefined;
  if (quietSince !== undefined && isFresh(quietSince, now)) return undefined;
  if (!last) {
    const first = Math.min(...credentials.map(({ createdAt }) => createdAt));
    return isFresh(first, now) ? undefined : { kind: 'never' };
  }
  if (isFresh(last.at, now)) return undefined;
  if (last.at > now) return { kind: 'undated' };
  const isSame = credentials.length <= last.accounts && credentials.every((one) => changedAt(one) <= last.at);
  return isSame ? undefined : { kind: 'days', days: Math.floor((now - last.at) / day) };
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Reads the note as it came out of the vault; what is odd in it counts as never noted. */
function readNote(value: unknown): BackupNote {
  const { last, quietSince } = (value ?? {}) as Partial<Record<string, unknown>>;
  const { at, accounts } = (last ?? {}) as Partial<Record<string, unknown>>;
  return {
    ...(isTime(at) && isTime(accounts) && { last: { at, accounts } }),
    ...(isTime(quietSince) && { quietSince }),
  };
}

/** What is noted about backups. */
export async function backupNote(vault: Vault): Promise<BackupNote> {
  const opened = await vault.read(backupNoteId);
  return readNote(opened?.ok ? opened.value : undefined);
}

const change = (
  { vault, inTurn }: CredentialsWorld,
  changed: (note: BackupNote) => BackupNote,
): Promise<void> =>
  inTurn(backupNoteId, async () => vault.write({ [backupNoteId]: changed(await backupNote(vault)) }));

/** Notes that a backup of so many accounts was made just now. Earlier wishes for quiet are over. */
export const noteBackup = (accounts: number, world: CredentialsWorld): Promise<void> =>
  change(world, () => ({ last: { at: world.clock(), accounts } }));

/** Notes that nobody wants to be reminded for a month. */
export const quietBackups = (world: CredentialsWorld): Promise<void> =>
  change(world, (note) => ({ ...note, quietSince: world.clock() }));
