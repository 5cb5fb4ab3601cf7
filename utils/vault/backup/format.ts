/**
 * A backup is a text: a JSON list with one flat object a line. The first and the last are the header, word for word
 * the same; those between are the records, each sealed by itself and bound to its number.
 *
 * So a file that was damaged is read without being parsed as a whole: a changed byte loses the one record it is in,
 * and a cut leaves what came before it, since either copy of the header is enough.
 *
 * In the clear lie the day, the number of records (the lines show it anyway) and the parameters of the passphrase.
 * Ids, kinds, labels, hosts and keys are sealed, and padded so that the length of a line tells nothing either.
 */
export const backupFormat = 'keyring-backup';

/** The same kind of text with one credential in it, for somebody else. */
export const handoverFormat = 'keyring-handover';

/** What a sealed file is for. Sealed with it, none is taken for another. */
export const fileFormats = [backupFormat, handoverFormat] as const;

export type FileFormat = (typeof fileFormats)[number];

/** A larger one was written by a newer Keyring. Each header begins with the format and this, in every version. */
export const backupVersion = 1;

/** A text with more characters (UTF-16 units) is not read, nor written: more than 10,000 accounts. */
export const mostCharacters = 32 * 1024 * 1024;

/** The id that the record with this number in its file is sealed under. */
export const sealedAs = (number: number, format: FileFormat): string => `${format}/${number}`;

/** What is sealed in one line. Other kinds of records may come: the kind is the beginning of the id. */
export interface BackedUpRecord {
  /** Its id in the vault, such as `credential/…`. */
  readonly id: string;
  readonly value: unknown;
  /** Spaces, so that records of different length look alike. */
  readonly pad: string;
}
