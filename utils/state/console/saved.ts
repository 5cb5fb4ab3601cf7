import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { operationById } from '@/utils/activecampaign/operations';
import type { ExportFormatId } from '@/utils/exchange/exports';
import type { Client } from '@/utils/messaging/client';
import type { Value } from '@/utils/messaging/contract';
import type { ErrorCode, Reply } from '@/utils/messaging/reply';
import { createImporting, type Importing } from './importing';
import type { RequestStore, WrittenRequest } from './request';

export type SavedListing = Value<'saved.list'>;
export type SavedRow = SavedListing['rows'][number];

/** Why a change of the saved requests came to nothing. */
export type SavedTrouble =
  | Exclude<Value<'saved.import'>, { kind: 'done' }>['kind']
  | { readonly code: ErrorCode };

/** A file of saved requests. */
export interface SavedFile {
  readonly text: string;
  /** What its name ends with. */
  readonly ending: string;
  readonly count: number;
  /** Requests that stay out: they hold a key. */
  readonly keys: number;
}

/** Some saved requests; '' names those in no folder. */
export interface SavedSection {
  readonly folder: string;
  readonly rows: readonly SavedRow[];
}

/** The saved requests, and which of them is open. */
export interface SavedStore {
  readonly listing: ReadonlySignal<SavedListing | undefined>;
  readonly query: Signal<string>;
  /** By folder, narrowed down to what is searched for. */
  readonly sections: ReadonlySignal<readonly SavedSection[]>;
  /** The one that the request being written was opened from, or saved as. */
  readonly opened: ReadonlySignal<SavedRow | undefined>;
  /** Its id, also before the list was read. */
  readonly openedId: ReadonlySignal<string | undefined>;
  readonly trouble: ReadonlySignal<SavedTrouble | undefined>;
  load(): Promise<void>;
  /** The whole of one as it is written into the console; undefined where it cannot be had. */
  read(id: string): Promise<WrittenRequest | undefined>;
  /** Says that the request being written is this saved one. */
  belongs(id: string | undefined): void;
  /** Saves the request that is being written: over the saved one `id`, or as a new one. Whether it was. */
  save(name: string, folder: string, id?: string): Promise<boolean>;
  rename(id: string, name: string, folder: string): Promise<boolean>;
  /** Saves one once more, behind itself. */
  duplicate(id: string, name: string): Promise<boolean>;
  /** Moves one into a folder, before another one or to its end. */
  place(id: string, folder: string, before?: string): Promise<boolean>;
  /** Moves one within its folder; where it is then (from 1) of how many, undefined where it stays. */
  step(id: string, by: 1 | -1): Promise<{ readonly at: number; readonly of: number } | undefined>;
  remove(id: string): Promise<boolean>;
  restore(id: string): Promise<boolean>;
  addFolder(name: string): Promise<boolean>;
  renameFolder(name: string, to: string): Promise<boolean>;
  /** All of them as the text of a file; undefined where it cannot be had. */
  exported(format: ExportFormatId): Promise<SavedFile | undefined>;
  readonly importing: Importing;
  /** No trouble is shown any longer. */
  calm(): void;
  /** Empties the store. */
  forget(): void;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a row has every word that is searched for, in its name, folder, method or path. */
function matches({ name, folder, method, target }: SavedRow, query: string): boolean {
  const text = fold(`${name} ${folder} ${method} ${target}`);
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The store over a client, for the request that is being written. */
export function createSavedStore(client: Client, request: RequestStore): SavedStore {
  const listing = signal<SavedListing | undefined>(undefined);
  const query = signal('');
  const trouble = signal<SavedTrouble | undefined>(undefined);
  /** Which one is open, and at which taking: another request that is taken is not it. */
  const open = signal<{ readonly id: string; readonly taking: number } | undefined>(undefined);
  const openedId = computed(() =>
    open.value?.taking === request.taken.value && request.draft.value ? open.value.id : undefined,
  );
  let round = 0;

  const rowsOf = (folder: string): readonly SavedRow[] =>
    listing.value?.rows.filter((row) => row.folder === folder) ?? [];

  /** The answer to a question; undefined, and its trouble shown, where it could not be had. */
  const had = async <T>(asking: Promise<Reply<T>>): Promise<T | undefined> => {
    const begun = round;
    const reply = await asking;
    if (begun !== round) return undefined;
    trouble.value = reply.ok ? undefined : { code: reply.error.code };
    return reply.ok ? reply.value : undefined;
  };
  const changed = async (
    asking: Promise<Reply<Value<'saved.import'>>>,
  ): Promise<Extract<Value<'saved.import'>, { kind: 'done' }> | undefined> => {
    const came = await had(asking);
    if (came === undefined) return undefined;
    if (came.kind === 'done') {
      listing.value = came.listing;
      return came;
    }
    trouble.value = came.kind;
    return undefined;
  };
  const isDone = async (asking: Promise<Reply<Value<'saved.import'>>>): Promise<boolean> =>
    (await changed(asking)) !== undefined;
  const belongs = (id: string | undefined): void => {
    open.value = id === undefined ? undefined : { id, taking: request.taken.peek() };
  };
  const read: SavedStore['read'] = async (id) => {
    const saved = await had(client('saved.read', { id }));
    if (!saved) {
      if (saved === null) trouble.value = 'gone';
      return undefined;
    }
    const { method, target, body, operation } = saved;
    return {
      operation: operation === undefined ? undefined : operationById(operation),
      draft: { method, target, body },
      refused: [],
    };
  };
  const importing = createImporting(client, (contents) => isDone(client('saved.import', contents)));
  const place: SavedStore['place'] = (id, folder, before) =>
    isDone(client('saved.place', { id, folder, ...(before !== undefined && { before }) }));

  return {
    listing,
    query,
    trouble,
    openedId,
    opened: computed(() => listing.value?.rows.find(({ id }) => id === openedId.value)),
    sections: computed(() => {
      const searched = query.value.trim();
      const sections = ['', ...(listing.value?.folders ?? [])].map((folder) => ({
        folder,
        rows: rowsOf(folder).filter((row) => matches(row, searched)),
      }));
      return sections.filter(({ folder, rows }) => rows.length > 0 || (folder !== '' && searched === ''));
    }),
    async load() {
      const begun = round;
      const reply = await client('saved.list', {});
      if (reply.ok && begun === round) listing.value = reply.value;
    },
    read,
    belongs,
    async save(name, folder, id) {
      const written = request.written.value;
      if (!written) return false;
      const { operation, draft } = written;
      const came = await changed(
        client('saved.save', {
          name,
          folder,
          ...draft,
          ...(id !== undefined && { id }),
          ...(operation && { operation: operation.id }),
        }),
      );
      if (came) belongs(came.id);
      return came !== undefined;
    },
    rename: (id, name, folder) => isDone(client('saved.rename', { id, name, folder })),
    async duplicate(id, name) {
      const row = listing.value?.rows.find((one) => one.id === id);
      const saved = await read(id);
      if (!row || !saved) return false;
      const { folder, operation } = row;
      return isDone(
        client('saved.save', {
          name,
          folder,
          ...saved.draft,
          after: id,
          ...(operation !== undefined && { operation }),
        }),
      );
    },
    place,
    async step(id, by) {
      const row = listing.value?.rows.find((one) => one.id === id);
      const rows = row ? rowsOf(row.folder) : [];
      const to = rows.findIndex((one) => one.id === id) + by;
      if (!row || to < 0 || to >= rows.length) return undefined;
      const before = rows[by > 0 ? to + 1 : to]?.id;
      return (await place(id, row.folder, before)) ? { at: to + 1, of: rows.length } : undefined;
    },
    remove: (id) => isDone(client('saved.remove', { id })),
    restore: (id) => isDone(client('saved.restore', { id })),
    addFolder: (name) => isDone(client('saved.add-folder', { name })),
    renameFolder: (name, to) => isDone(client('saved.rename-folder', { name, to })),
    async exported(format) {
      const [{ exportFormats }, contents] = await Promise.all([
        import('@/utils/exchange/exports'),
        had(client('saved.export', {})),
      ]);
      if (!contents) return undefined;
      const { ending, write } = exportFormats[format];
      return { text: write(contents), ending, count: contents.requests.length, keys: contents.keys };
    },
    importing,
    calm() {
      trouble.value = undefined;
    },
    forget() {
      round += 1;
      listing.value = undefined;
      query.value = '';
      trouble.value = undefined;
      open.value = undefined;
      importing.forget();
    },
  };
}
