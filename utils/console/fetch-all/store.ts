import { NotVerified } from '@/utils/vault/not-verified';
import type { Archive } from '@/utils/vault/vault';
import { type FetchRecord, readRecord } from './record';

/** Where collections that are read to their end lie: a record each, and their pages, sealed one by one. */
export interface FetchStore {
  /** Every one, the latest first. At first, pages that no record knows of are cleared away. */
  all(): Promise<readonly FetchRecord[]>;
  one(id: string): Promise<FetchRecord | undefined>;
  /** Done once it has been read back; rejects with `NotVerified` where that was not what was written. */
  put(record: FetchRecord): Promise<void>;
  /** Keeps a page of rows in place of what was there, as `put` does. */
  putPage(id: string, page: number, rows: readonly unknown[]): Promise<void>;
  /** The rows of a page as JSON; undefined where it is missing or damaged. */
  page(id: string, page: number): Promise<string | undefined>;
  remove(ids: readonly string[]): Promise<void>;
}

const recordPrefix = 'fetch/record/';
const pagePrefix = 'fetch/page/';

const pageId = (id: string, page: number): string => `${pagePrefix}${id}/${String(page).padStart(7, '0')}`;

const ownerOf = (pieceId: string): string => pieceId.slice(pagePrefix.length).split('/', 1)[0] ?? '';

/** The store over an archive. */
export function createFetchStore(archive: Archive): FetchStore {
  const write = async (id: string, text: string): Promise<void> => {
    await archive.write(id, text);
    if ((await archive.read(id)) !== text) throw new NotVerified();
  };
  let swept = false;
  const sweep = async (records: readonly FetchRecord[]): Promise<void> => {
    if (swept) return;
    const known = new Set(records.map(({ id }) => id));
    const pieces = await archive.ids(pagePrefix);
    await archive.remove(pieces.filter((piece) => !known.has(ownerOf(piece))));
    swept = true;
  };
  return {
    async all() {
      const read = [...(await archive.contents(recordPrefix)).values()].map(readRecord);
      const records = read.filter((one) => one !== undefined);
      await sweep(records);
      return records.sort((one, other) => other.startedAt - one.startedAt);
    },
    async one(id) {
      const stored = await archive.read(`${recordPrefix}${id}`);
      return stored === undefined ? undefined : readRecord(stored);
    },
    put: (record) => write(`${recordPrefix}${record.id}`, JSON.stringify(record)),
    putPage: (id, page, rows) => write(pageId(id, page), JSON.stringify(rows)),
    page: (id, page) => archive.read(pageId(id, page)),
    async remove(ids) {
      // The record last: a removal that was cut short is seen, and can be done again.
      for (const id of ids) {
        await archive.remove(await archive.ids(`${pagePrefix}${id}/`));
        await archive.remove([`${recordPrefix}${id}`]);
      }
    },
  };
}
