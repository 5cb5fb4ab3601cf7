import type { Envelope } from '../envelope';
import { backupVersion, type FileFormat, fileFormats } from './format';
import { type BackupHeader, readHeader } from './header';

/** What can be made out in the text of a backup, whole or not. Nothing of it has been verified. */
export interface Pieces {
  readonly headers: readonly BackupHeader[];
  /** Sealed records with the numbers they claim. */
  readonly records: readonly (readonly [number: number, envelope: Envelope])[];
  /** Whether something in it says that a newer Keyring wrote it. */
  readonly newer: boolean;
  /** Whether anything in it looks like ours. */
  readonly any: boolean;
}

/** Every object with a member and no object in it, wherever it stands. No part of the text is looked at twice. */
const flatObject = /\{\s*"[^{}]*\}/g;

const claimedVersion = (format: FileFormat): RegExp =>
  new RegExp(`"format"\\s*:\\s*"${format}"\\s*,\\s*"version"\\s*:\\s*(\\d{1,9})`, 'g');

function parsed(text: string): Partial<Record<string, unknown>> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Finds the pieces of a file of this format in any text. Never throws. */
export function piecesOf(text: string, format: FileFormat): Pieces {
  const headers: BackupHeader[] = [];
  const records: (readonly [number, Envelope])[] = [];
  for (const [piece] of text.matchAll(flatObject)) {
    const value = parsed(piece);
    const { i, v, n, c } = value;
    if (typeof i === 'number' && typeof v === 'number' && typeof n === 'string' && typeof c === 'string') {
      records.push([i, { v, n, c }]);
    } else if (value.format === format) {
      const header = readHeader(value);
      if (header) headers.push(header);
    }
  }
  const isAnothers = fileFormats.some((other) => other !== format && text.includes(other));
  const versions = [...text.matchAll(claimedVersion(format))].map((match) => Number(match[1]));
  return {
    headers,
    records,
    newer: versions.some((version) => version > backupVersion),
    any: text.includes(format) || (records.length > 0 && !isAnothers),
  };
}
