import * as v from 'valibot';
import { type Bytes, fromBase64, toBase64, toUtf8 } from '../bytes';
import type { Random } from '../envelope';
import { dataKeyBytes } from '../session';
import { mostIterations, passphraseKey } from '../wraps/passphrase';
import { unwrapWith, wrapWith } from '../wraps/wrapping';
import { backupVersion, type FileFormat, fileFormats } from './format';

const saltBytes = 32;

const base64 = v.pipe(v.string(), v.maxLength(100), v.base64());

const schema = v.object({
  format: v.picklist(fileFormats),
  version: v.literal(backupVersion),
  /** The day (UTC) on which it was written. */
  createdAt: v.pipe(v.string(), v.isoDate()),
  /** How many records were written. */
  records: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  kdf: v.literal('PBKDF2-SHA-256'),
  /**
   * Few iterations are no reason to refuse a file: whoever lowered the number has only broken it, and an old file may
   * have been written at a lower cost. Many are: they would hold the computer up.
   */
  iterations: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(mostIterations)),
  salt: base64,
  /** Nonce and ciphertext of the file's data key, wrapped by the passphrase. */
  nonce: base64,
  key: base64,
  sum: v.string(),
});

/** What says how to come to the records of a backup. No secret in it. */
export type BackupHeader = v.InferOutput<typeof schema>;

type Unwrapped = Omit<BackupHeader, 'nonce' | 'key' | 'sum'>;

const partsOf = ({ format, version, createdAt, records, kdf, iterations, salt }: Unwrapped) =>
  ['keyring', format, version, createdAt, records, kdf, iterations, salt] as const;

/** All that the header says is authenticated by the wrap of the data key, which opens in no vault and no other file. */
const purposeOf = (header: Unwrapped): Bytes => toUtf8(JSON.stringify(partsOf(header)));

const sumOf = async (header: Omit<BackupHeader, 'sum'>): Promise<string> => {
  const bytes = toUtf8(JSON.stringify([...partsOf(header), header.nonce, header.key]));
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
};

/** Wraps the data key of a new backup. `createdAt`: `2026-05-03`. */
export async function makeHeader(
  dataKey: Bytes,
  passphrase: string,
  {
    format,
    createdAt,
    records,
    iterations,
  }: Pick<BackupHeader, 'createdAt' | 'records' | 'iterations'> & {
    readonly format: FileFormat;
  },
  random: Random,
): Promise<BackupHeader> {
  const salt = random(new Uint8Array(saltBytes));
  const unwrapped: Unwrapped = {
    format,
    version: backupVersion,
    createdAt,
    records,
    kdf: 'PBKDF2-SHA-256',
    iterations,
    salt: toBase64(salt),
  };
  const wrappingKey = await passphraseKey(passphrase, salt, iterations);
  const header = { ...unwrapped, ...(await wrapWith(wrappingKey, dataKey, purposeOf(unwrapped), random)) };
  return { ...header, sum: await sumOf(header) };
}

/** A value out of a file as a header of this version; undefined where it is none. */
export function readHeader(value: unknown): BackupHeader | undefined {
  const reading = v.safeParse(schema, value);
  return reading.success ? reading.output : undefined;
}

/** Whether a header is as it was written. It tells damage from a mistyped passphrase; it is no protection. */
export const isSound = async (header: BackupHeader): Promise<boolean> => header.sum === (await sumOf(header));

/** The data key of a backup; undefined when this passphrase and this header do not give it. Never throws. */
export async function unwrapDataKey(header: BackupHeader, passphrase: string): Promise<Bytes | undefined> {
  const salt = fromBase64(header.salt);
  if (!salt) return undefined;
  try {
    const wrappingKey = await passphraseKey(passphrase, salt, header.iterations);
    const { nonce, key } = header;
    const dataKey = await unwrapWith(wrappingKey, { kind: header.format, nonce, key }, purposeOf(header));
    return dataKey?.length === dataKeyBytes ? dataKey : undefined;
  } catch {
    // An engine may refuse a passphrase or salt that is empty.
    return undefined;
  }
}
