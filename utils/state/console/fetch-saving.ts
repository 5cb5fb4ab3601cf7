import { type ReadonlySignal, signal } from '@preact/signals';
import { parseJson } from '@/utils/activecampaign/diagnosis/json';
import type { OpenFile } from '@/utils/browser/files';
import type { RowColumn } from '@/utils/exchange/rows/columns';
import { mediaTypes, type RowsForm, type RowsWriter, rowsWriter } from '@/utils/exchange/rows/file';
import type { Client } from '@/utils/messaging/client';
import type { Value } from '@/utils/messaging/contract';

/** A collection that is read to its end. */
export type Fetch = Value<'fetch.list'>[number];

/** How putting rows into a file stands. */
export type Saving =
  | { readonly kind: 'none' }
  /** `rows`: so many are in it. */
  | { readonly kind: 'saving'; readonly fetch: string; readonly rows: number }
  /** `redacted`: values that looked like secrets. */
  | {
      readonly kind: 'saved';
      readonly fetch: string;
      readonly rows: number;
      readonly name: string;
      readonly redacted: number;
    }
  /** Nothing was saved. `unread`: a page of what was read is missing or damaged; else the file could not be written. */
  | { readonly kind: 'failed'; readonly fetch: string; readonly unread: boolean };

/** What it stands on. */
export interface FetchSavingWorld {
  readonly client: Client;
  /** Ms since 1970. */
  readonly clock: () => number;
  readonly saveFile: (name: string, content: Blob) => void;
  readonly chooseFile: (name: string, type: string) => Promise<OpenFile | 'unknown' | 'given-up'>;
}

/** Puts rows that were read into a file, page by page. */
export interface FetchSaving {
  readonly state: ReadonlySignal<Saving>;
  /** Only from a click: the browser may ask where to. */
  save(fetch: Fetch, form: RowsForm): Promise<void>;
  /** Gives up; nothing is saved. */
  stop(): void;
}

/** Every column that a table of these rows can have: the id first, custom fields by name in place of their bare list. */
export const columnsOf = ({
  columns,
  fields = [],
}: Pick<Fetch, 'columns' | 'fields'>): readonly RowColumn[] => [
  ...columns
    .toSorted((one, other) => Number(other === 'id') - Number(one === 'id'))
    .filter((name) => name !== 'fieldValues' || fields.length === 0)
    .map((name): RowColumn => ({ kind: 'name', name })),
  ...fields.map(({ id, title }): RowColumn => ({ kind: 'field', id, title })),
];

/** What the file is called: by what the rows are, the day, and whether they are all. */
function fileName({ key = '', state, rows }: Fetch, kind: RowsForm['kind'], now: number): string {
  const words = /^[A-Za-z]{1,40}$/.test(key) ? key : 'rows';
  const day = new Date(now).toISOString().slice(0, 10);
  return `${words}-${state === 'done' ? '' : `first-${rows}-`}${day}.${kind}`;
}

/** A file whose pieces the browser keeps, on the disk where it is much, until it is whole. */
function blobFile(save: (content: Blob) => void): OpenFile {
  const parts: Blob[] = [];
  return {
    write: async (text) => void parts.push(new Blob([text])),
    close: async () => save(new Blob(parts)),
    abort: async () => undefined,
  };
}

class Unread extends Error {
  override readonly name = 'Unread';
}

/** Saving over its world. */
export function createFetchSaving({ client, clock, saveFile, chooseFile }: FetchSavingWorld): FetchSaving {
  const state = signal<Saving>({ kind: 'none' });
  let round = 0;

  const write = async (fetch: Fetch, writer: RowsWriter, file: OpenFile, isOver: () => boolean) => {
    let rows = 0;
    await file.write(writer.head);
    for (let page = 0; page < fetch.pages && !isOver(); page += 1) {
      const reply = await client('fetch.page', { fetch: fetch.id, page });
      const read = reply.ok ? parseJson(reply.value)?.value : undefined;
      if (!Array.isArray(read)) throw new Unread();
      await file.write(writer.rows(read));
      rows += read.length;
      if (!isOver()) state.value = { kind: 'saving', fetch: fetch.id, rows };
    }
    // Whatever went wrong on the way: half of it must not pass for all.
    if (!isOver() && rows !== fetch.rows) throw new Unread();
    await file.write(writer.foot());
  };

  return {
    state,
    async save(fetch, form) {
      round += 1;
      const now = round;
      const isOver = (): boolean => now !== round;
      const name = fileName(fetch, form.kind, clock());
      const chosen = await chooseFile(name, mediaTypes[form.kind]);
      if (chosen === 'given-up' || isOver()) return;
      const file = chosen === 'unknown' ? blobFile((content) => saveFile(name, content)) : chosen;
      const writer = rowsWriter(form);
      state.value = { kind: 'saving', fetch: fetch.id, rows: 0 };
      try {
        await write(fetch, writer, file, isOver);
        if (isOver()) return await file.abort();
        await file.close();
        state.value = { kind: 'saved', fetch: fetch.id, rows: fetch.rows, name, redacted: writer.redacted() };
      } catch (problem) {
        await file.abort().catch(() => undefined);
        if (!isOver()) state.value = { kind: 'failed', fetch: fetch.id, unread: problem instanceof Unread };
      }
    },
    stop() {
      round += 1;
      state.value = { kind: 'none' };
    },
  };
}
