import * as v from 'valibot';
import { secretSpans } from '@/utils/activecampaign/requests/secret-spans';
import type { Collection } from './collection';
import { readPostman } from './postman';
import { contentSchema, type SavedContent, tidyName } from './record';

/** The file's own name, and the version of its form: docs/SAVED-REQUESTS.md. */
export const fileFormat = 'keyring-requests';
export const fileVersion = 1;

/** A text with more characters (UTF-16 units) is not read, and no collection is let grow larger. */
export const mostCharacters = 10_000_000;

/** What a file holds. */
export interface FileContents {
  readonly folders: readonly string[];
  readonly requests: readonly SavedContent[];
  /** Entries that are no requests as Keyring keeps them. */
  readonly unread: number;
}

/** What reading a file came to. */
export type FileReading =
  | ({ readonly kind: 'ok' } & FileContents)
  | { readonly kind: 'too-large' | 'not-json' | 'foreign' | 'newer' };

/** The names under which the API takes a secret in a body: a test holds them against the operations. */
export const secretNames = ['password', 'key', 'api_key'] as const;

/** A body with a variable in the place of each secret: whoever opens the request is asked for it. */
const withoutSecrets = (body: string): string =>
  secretNames.reduce(
    (text, name) =>
      secretSpans(text, [name]).reduceRight(
        (rest, { from, to }) => `${rest.slice(0, from)}{{${name}}}${rest.slice(to)}`,
        text,
      ),
    body,
  );

/** The text of a file. Left out: secrets, and ids and times, which mean nothing elsewhere. */
export const writeFile = ({ folders, requests }: Collection): string =>
  JSON.stringify(
    {
      format: fileFormat,
      version: fileVersion,
      folders,
      requests: requests.map(({ name, folder, method, target, body, operation }) => ({
        name,
        ...(folder !== '' && { folder }),
        method,
        target,
        ...(body !== '' && { body: withoutSecrets(body) }),
        ...(operation !== undefined && { operation }),
      })),
    },
    null,
    2,
  );

const fileSchema = v.object({
  format: v.literal(fileFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  folders: v.fallback(v.array(v.unknown()), []),
  requests: v.array(v.unknown()),
});

/** Those of the entries that are requests. */
export function readEntries(entries: readonly unknown[]): Pick<FileContents, 'requests' | 'unread'> {
  const requests = entries.flatMap((entry) => {
    const reading = v.safeParse(contentSchema, entry);
    return reading.success ? [reading.output] : [];
  });
  return { requests, unread: entries.length - requests.length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a file that may come from anybody: Keyring's own, or a collection of Postman's. */
export function readFile(text: string): FileReading {
  if (text.length > mostCharacters) return { kind: 'too-large' };
  const value = parsed(text);
  if (value === undefined) return { kind: 'not-json' };
  const postman = readPostman(value);
  if (postman) return { kind: 'ok', folders: [], ...readEntries(postman) };
  const reading = v.safeParse(fileSchema, value);
  if (!reading.success) return { kind: 'foreign' };
  if (reading.output.version > fileVersion) return { kind: 'newer' };
  const folders = reading.output.folders.filter((one) => typeof one === 'string').map(tidyName);
  return {
    kind: 'ok',
    folders: [...new Set(folders)].filter((one) => one !== '' && one.length <= 200),
    ...readEntries(reading.output.requests),
  };
}
