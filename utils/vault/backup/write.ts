import { toUtf8 } from '../bytes';
import { type Envelope, type Random, seal } from '../envelope';
import { dataKeyBytes } from '../session';
import { importDataKey } from '../world';
import { type BackedUpRecord, backupFormat, type FileFormat, mostCharacters, sealedAs } from './format';
import { makeHeader } from './header';

/** What a backup is written with. */
export interface BackupWorld {
  /** Cost of the passphrase, as `calibrate` finds it: the floor is kept there, not here. */
  readonly iterations: number;
  readonly random: Random;
  /** Milliseconds since 1970. Only the day goes into the file. */
  readonly clock: () => number;
  /** A backup, unless it says otherwise. */
  readonly format?: FileFormat;
}

/** More records than a backup can hold: a file that could not be read again is not written. */
export class BackupTooLarge extends Error {
  override readonly name = 'BackupTooLarge';
}

/** Records are padded to a multiple of this many bytes: most credentials are then of one or two lengths. */
const paddedTo = 1_024;

interface Padded {
  readonly record: BackedUpRecord;
  /** UTF-8 bytes of its JSON. */
  readonly bytes: number;
}

function padded(id: string, value: unknown): Padded {
  const { length } = toUtf8(JSON.stringify({ id, value, pad: '' }));
  const bytes = Math.ceil(length / paddedTo) * paddedTo;
  return { record: { id, value, pad: ' '.repeat(bytes - length) }, bytes };
}

/** No fewer characters than the file will have: base64, and in each line what is beside it; the two headers. */
const mostLength = (records: readonly Padded[]): number =>
  records.reduce((sum, { bytes }) => sum + Math.ceil((bytes + 16) / 3) * 4 + 100, 2_000);

/**
 * The text of a backup file: every record sealed under a data key of the file's own, which the passphrase wraps.
 * `records`: JSON values by their id in the vault. Rejects with `BackupTooLarge` where the file could not be read.
 */
export async function writeBackup(
  records: ReadonlyMap<string, unknown>,
  passphrase: string,
  { iterations, random, clock, format = backupFormat }: BackupWorld,
): Promise<string> {
  const whole = [...records].map(([id, value]) => padded(id, value));
  if (mostLength(whole) > mostCharacters) throw new BackupTooLarge();
  const dataKey = random(new Uint8Array(dataKeyBytes));
  const createdAt = new Date(clock()).toISOString().slice(0, 10);
  const header = await makeHeader(
    dataKey,
    passphrase,
    { format, createdAt, records: records.size, iterations },
    random,
  );
  const key = await importDataKey(dataKey);
  const lines = await Promise.all(
    whole.map(async ({ record }, number): Promise<{ readonly i: number } & Envelope> => {
      const envelope = await seal(key, sealedAs(number, format), record, random);
      return { i: number, ...envelope };
    }),
  );
  return `[\n${[header, ...lines, header].map((line) => JSON.stringify(line)).join(',\n')}\n]\n`;
}
