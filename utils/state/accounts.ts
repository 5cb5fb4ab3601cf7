import { batch, type Signal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { ChannelName, CredentialRow, Input, Listing, Value } from '@/utils/messaging/contract';
import type { ReplyError } from '@/utils/messaging/reply';

/** A request that came to nothing, and the credential it was about. */
export interface Trouble extends ReplyError {
  readonly id?: string;
}

/** The saved credentials as the pages show them, and what can be done with them. */
export interface Accounts {
  /** Undefined until the first answer. */
  readonly listing: Signal<Listing | undefined>;
  /** Why the last request came to nothing; undefined when it did not. */
  readonly trouble: Signal<Trouble | undefined>;
  /** The credentials that are being checked now. */
  readonly checking: Signal<ReadonlySet<string>>;
  load(): Promise<void>;
  /** Shows a listing that may be out of date, until the first answer comes. */
  foreshow(listing: Listing): void;
  check(id: string): Promise<void>;
  edit(changes: Input<'credentials.edit'>): Promise<boolean>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  bringPreviousBack(id: string): Promise<void>;
  /** URL and key, to be copied; undefined when they cannot be had, and then `trouble` says why. */
  reveal(id: string): Promise<Value<'credentials.reveal'> | undefined>;
  /** Empties the list: nothing of it is to be seen while Keyring is locked. */
  forget(): void;
  /** Puts a row into the list, in place of the one with its id. */
  show(row: CredentialRow): void;
}

/** A listing with the rows of an earlier one where they are alike, so that pages draw only what is new. */
function keepingSame(listing: Listing, earlier: Listing | undefined): Listing {
  if (!earlier) return listing;
  const known = new Map(earlier.rows.map((row) => [row.id, row]));
  const rows = listing.rows.map((row) => {
    const before = known.get(row.id);
    return before && JSON.stringify(before) === JSON.stringify(row) ? before : row;
  });
  return JSON.stringify(earlier) === JSON.stringify(listing) ? earlier : { ...listing, rows };
}

/** The store of accounts over a client. */
export function createAccounts(client: Client): Accounts {
  const listing = signal<Listing | undefined>(undefined);
  const trouble = signal<Trouble | undefined>(undefined);
  const checking = signal<ReadonlySet<string>>(new Set());
  /** How often it was emptied: what was asked before that is not shown after it. */
  let forgotten = 0;

  async function request<Name extends ChannelName>(
    channel: Name,
    input: Input<Name>,
    id?: string,
  ): Promise<Value<Name> | undefined> {
    const reply = await client(channel, input);
    trouble.value = reply.ok ? undefined : { ...reply.error, ...(id !== undefined && { id }) };
    return reply.ok ? reply.value : undefined;
  }

  const load = async (): Promise<void> => {
    const loaded = await request('credentials.list', {});
    if (loaded) listing.value = keepingSame(loaded, listing.peek());
  };

  const show = (row: CredentialRow): void => {
    const current = listing.value ?? { rows: [], removed: [], unreadable: 0, lockable: false };
    listing.value = { ...current, rows: [...current.rows.filter((one) => one.id !== row.id), row] };
  };

  const mark = (id: string, busy: boolean): void => {
    const marked = new Set(checking.value);
    if (busy) marked.add(id);
    else marked.delete(id);
    checking.value = marked;
  };

  const changed = async (row: CredentialRow | undefined): Promise<boolean> => {
    if (row) show(row);
    return row !== undefined;
  };

  return {
    listing,
    trouble,
    checking,
    load,
    foreshow(seen) {
      if (!listing.peek() && !trouble.peek()) listing.value = seen;
    },
    show,
    forget() {
      forgotten += 1;
      listing.value = undefined;
    },
    async check(id) {
      if (checking.value.has(id)) return;
      const before = forgotten;
      mark(id, true);
      const row = await request('credentials.check', { id }, id);
      batch(() => {
        mark(id, false);
        if (row && before === forgotten) show(row);
      });
      if (!row || before !== forgotten) return;
      // The answer is shown as it came, before anything else is asked for: pages draw once this turn is over.
      await undefined;
      // What is shown must be kept.
      const kept = await request('credentials.kept', { id }, id);
      if (before !== forgotten) return;
      const problem = trouble.peek();
      // A check may have found two records to be one: the list is then shorter than what is shown.
      if (kept?.id === id) show(kept);
      else await load();
      if (problem) trouble.value = problem;
    },
    async edit(changes) {
      return changed(await request('credentials.edit', changes, changes.id));
    },
    async remove(id) {
      if ((await request('credentials.remove', { id }, id)) !== undefined) await load();
    },
    async restore(id) {
      if (await request('credentials.restore', { id }, id)) await load();
    },
    async bringPreviousBack(id) {
      await changed(await request('credentials.bring-previous-back', { id }, id));
    },
    reveal: (id) => request('credentials.reveal', { id }, id),
  };
}
