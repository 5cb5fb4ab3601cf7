import { type ReadonlySignal, signal } from '@preact/signals';
import { operations } from '@/utils/activecampaign/operations';
import type { Operation } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import type { Client } from '@/utils/messaging/client';
import type { ChannelName, Input, Value } from '@/utils/messaging/contract';
import type { ErrorCode } from '@/utils/messaging/reply';
import { createHistoryList, type HistoryLine, type HistoryList, type HistoryRow } from './history-list';
import { createOperationFinder } from './operation-finder';

export type { HistoryDay, HistoryLine, HistoryRow } from './history-list';

/** A call of the history with its request and answer. */
export type PastCall = Value<'history.read'>;

/** Two calls, and in what the answer of the later one is unlike. */
export interface ShownComparison {
  readonly before: HistoryRow;
  readonly after: HistoryRow;
  readonly unlike: Value<'history.compare'>;
}

/** The calls that were made in the account of this console. */
export interface HistoryStore extends HistoryList {
  /** The call that is looked at again. */
  readonly past: ReadonlySignal<(PastCall & { readonly row: HistoryRow }) | undefined>;
  /** The call that another one is to be chosen for, to compare them. */
  readonly comparing: ReadonlySignal<HistoryRow | undefined>;
  readonly comparison: ReadonlySignal<ShownComparison | undefined>;
  /** Why the last question came to nothing. */
  readonly trouble: ReadonlySignal<ErrorCode | undefined>;
  load(): Promise<void>;
  /** Looks at a call again; while one is to be compared, compares it with that. */
  choose(line: HistoryLine): Promise<void>;
  /** Has another call chosen, to be compared with the one that is looked at. */
  compare(): void;
  stopComparing(): void;
  /** Looks at none any longer. */
  close(): void;
  remove(call: string): Promise<void>;
  /** Removes all calls of this account. */
  clear(): Promise<void>;
  /** All calls of this account as the pieces of an HTTP archive; undefined where they cannot be had. */
  archived(): Promise<{ readonly pieces: readonly string[]; readonly count: number } | undefined>;
  /** Empties the store: Keyring was locked. */
  forget(): void;
}

/** What the history stands on. */
export interface HistoryWorld {
  readonly client: Client;
  /** The credential's id. */
  readonly id: string;
  readonly nameOf: (operation: Operation) => string;
  /** Puts the request of a call into the form, and shows its answer. */
  readonly show: (row: HistoryRow, draft: RequestDraft, past: PastCall) => void;
}

/** The history over its world. */
export function createHistoryStore({ client, id, nameOf, show }: HistoryWorld): HistoryStore {
  const lines = signal<readonly HistoryLine[]>([]);
  const past = signal<(PastCall & { readonly row: HistoryRow }) | undefined>(undefined);
  const comparing = signal<HistoryRow | undefined>(undefined);
  const comparison = signal<ShownComparison | undefined>(undefined);
  const trouble = signal<ErrorCode | undefined>(undefined);
  const list = createHistoryList(lines, createOperationFinder(operations), nameOf);
  /** What was asked for before the store was emptied, or before something else was looked at, has nothing to say after. */
  let life = 0;
  let look = 0;

  const ask = async <Name extends Extract<ChannelName, `history.${string}`>>(
    channel: Name,
    input: Input<Name>,
  ): Promise<Value<Name> | undefined> => {
    const asked = life;
    const reply = await client(channel, input);
    if (asked !== life) return undefined;
    trouble.value = reply.ok ? undefined : reply.error.code;
    return reply.ok ? reply.value : undefined;
  };
  const close = (): void => {
    look += 1;
    past.value = undefined;
    comparing.value = undefined;
    comparison.value = undefined;
    trouble.value = undefined;
  };
  const take = (present: readonly HistoryLine[] | undefined): void => {
    if (present) lines.value = present;
  };
  const open = async (line: HistoryLine): Promise<void> => {
    close();
    const asked = look;
    const read = await ask('history.read', { id, call: line.call });
    if (!read || asked !== look) return;
    const row = list.rowOf(line);
    past.value = { ...read, row };
    show(row, { method: line.method, target: line.target, body: read.sent }, read);
  };
  const compareWith = async (one: HistoryRow, other: HistoryRow): Promise<void> => {
    const [before, after] = one.line.at <= other.line.at ? [one, other] : [other, one];
    const asked = look;
    const unlike = await ask('history.compare', { id, before: before.line.call, after: after.line.call });
    if (!unlike || asked !== look) return;
    comparing.value = undefined;
    comparison.value = { before, after, unlike };
  };

  return {
    ...list,
    past,
    comparing,
    comparison,
    trouble,
    load: async () => take(await ask('history.list', { id })),
    choose: (line) =>
      comparing.value && comparing.value.line.call !== line.call
        ? compareWith(comparing.value, list.rowOf(line))
        : open(line),
    compare() {
      comparing.value = past.value?.row;
      comparison.value = undefined;
    },
    stopComparing() {
      comparing.value = undefined;
      comparison.value = undefined;
    },
    close,
    async remove(call) {
      const left = await ask('history.remove', { id, call });
      if (left && past.value?.line.call === call) close();
      take(left);
    },
    async clear() {
      const left = await ask('history.clear', { id });
      if (left) close();
      take(left);
    },
    async archived() {
      const { harFrame } = await import('@/utils/exchange/exports/har');
      const entries: string[] = [];
      for (let from: number | undefined = 0; from !== undefined; ) {
        const some: Value<'history.archived'> | undefined = await ask('history.archived', { id, from });
        if (!some) return undefined;
        entries.push(...some.entries);
        from = some.next;
      }
      const between = entries.flatMap((entry, at) => (at === 0 ? [entry] : [harFrame.between, entry]));
      return { pieces: [harFrame.before, ...between, harFrame.after], count: entries.length };
    },
    forget() {
      life += 1;
      close();
      lines.value = [];
      list.query.value = '';
    },
  };
}
