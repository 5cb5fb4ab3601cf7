import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Answered } from '@/utils/activecampaign/answers/answered';
import { apiTarget } from '@/utils/activecampaign/answers/links';
import type { Method, Operation } from '@/utils/activecampaign/operations/types';
import type { Client } from '@/utils/messaging/client';
import type { Value } from '@/utils/messaging/contract';
import type { ErrorCode } from '@/utils/messaging/reply';
import { createAsking } from './answer-asking';
import { type AnswerFind, createAnswerFind } from './answer-find';
import { type AnswerTable, type ChosenColumns, createAnswerTable } from './answer-table';
import { type AnswerTextStore, createAnswerText } from './answer-text';
import { type AnswerTree, createAnswerTree } from './answer-tree';

/** An answer as the background says that it came, with its first rows. */
export type Came = Omit<Extract<Value<'console.send'>, { kind: 'answered' }>, 'kind'>;

/** The request that an answer is to, as it was when it was sent. */
export interface AnswerContext {
  /** Undefined where it is of no known operation. */
  readonly operation: Operation | undefined;
  /** The account's API: `https://acme.api-us1.com`. */
  readonly origin: string;
  /** The host of the account's app, where it is known to differ. */
  readonly appHost: string | undefined;
  readonly method: Method;
  readonly target: string;
}

/** A way to look at an answer. */
export type AnswerView = 'tree' | 'table' | 'raw' | 'headers';

/** An answer with what is asked about it. */
export interface ShownAnswer {
  readonly answered: Answered;
  readonly context: AnswerContext;
  /** The views that it has; none where no answer came. */
  readonly views: ReadonlySignal<readonly AnswerView[]>;
  /** Undefined until it is known which suits. */
  readonly view: ReadonlySignal<AnswerView | undefined>;
  readonly tree: AnswerTree;
  readonly table: AnswerTable;
  readonly text: AnswerTextStore;
  readonly find: AnswerFind;
  /** Why the last question about it came to nothing. */
  readonly trouble: ReadonlySignal<ErrorCode | undefined>;
  choose(view: AnswerView): void;
  /** The target that a text leads to, where it is one of the same API. */
  link(text: string): string | undefined;
  /** Fills that target into the request; sends nothing. */
  follow(target: string): void;
  copy(text: string): Promise<void>;
  /** The value at a place, at most its first characters, and how many it has. */
  value(place: readonly number[]): Promise<{ readonly text: string; readonly of: number } | undefined>;
  /** Copy the value at a place whole, its path, or the answer as it came. */
  copyValue(place: readonly number[]): Promise<void>;
  copyPath(place: readonly number[]): Promise<void>;
  copyAll(): Promise<void>;
  saveAll(): Promise<void>;
  /** Whether the last copy came about; undefined once that was said. */
  readonly copied: Signal<boolean | undefined>;
}

/** Characters of a long value that are shown beside the tree. */
const shownOfValue = 10_000;

/** Characters that are asked for at once where a value is wanted whole. */
const pieceOfValue = 500_000;

/** The name of the file an answer is saved as: what it is of, and nothing of the account. */
const fileName = ({ operation }: AnswerContext, body: string): string =>
  `${operation?.id.replace(/[^a-z0-9]+/gi, '-') ?? 'answer'}.${body === 'json' ? 'json' : 'txt'}`;

/** What an answer that is shown stands on. */
export interface ShownWorld {
  readonly client: Client;
  /** Whether it is on the clipboard now. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly save: (name: string, text: string) => void;
  readonly follow: (target: string) => void;
  readonly later: (ms: number, work: () => void) => () => void;
  readonly columns: ChosenColumns;
}

/** An answer that has come, to be looked at. */
export function createShownAnswer(
  { client, columns, copy, save, follow, later }: ShownWorld,
  { answered, table: first }: Came,
  context: AnswerContext,
): ShownAnswer {
  const { result } = answered;
  const { origin, appHost, operation } = context;
  const asking = createAsking(client, answered.call);
  const tree = createAnswerTree(asking);
  const isJson = result.kind === 'answer' && result.body === 'json';
  const operationName = operation?.id ?? context.target.replace(/\?.*|\d+/g, '');
  const table = createAnswerTable(asking, {
    rowsKey: operation?.rows,
    operation: operationName,
    chosen: columns,
    first,
  });
  const text = createAnswerText(asking, result.kind === 'answer' ? result.size : 0, isJson);
  const chosen: Signal<AnswerView | undefined> = signal(undefined);
  const views = computed((): readonly AnswerView[] => {
    if (result.kind !== 'answer') return [];
    if (!isJson) return ['raw', 'headers'];
    return table.about.value?.key ? ['tree', 'table', 'raw', 'headers'] : ['tree', 'raw', 'headers'];
  });
  const view = computed((): AnswerView | undefined => {
    if (chosen.value) return chosen.value;
    if (result.kind !== 'answer') return undefined;
    if (!isJson) return 'raw';
    // Whether it is a collection: only the background can tell.
    if (!table.about.value && !asking.trouble.value) return undefined;
    return table.about.value?.key && !answered.diagnosis ? 'table' : 'tree';
  });
  /** What a view shows is loaded once it is looked at. */
  const loadView = (): void => {
    if (view.value === 'tree') void tree.load();
    if (view.value === 'raw' && text.pieces.peek().length === 0) void untracked(text.more);
  };
  if (isJson) void table.load();
  effect(loadView);

  const copied = signal<boolean | undefined>(undefined);
  const put = async (one: string | undefined): Promise<void> => {
    if (one !== undefined) copied.value = await copy(one);
  };
  const value = (place: readonly number[], from: number, count: number) =>
    asking.ask('answer.value', { place: [...place], from, count });
  const whole = async (place: readonly number[]): Promise<string | undefined> => {
    const parts: string[] = [];
    for (let from = 0, of = 1; from < of; from += pieceOfValue) {
      const found = await value(place, from, pieceOfValue);
      if (!found) return undefined;
      parts.push(found.text);
      of = found.of;
    }
    return parts.join('');
  };

  return {
    answered,
    context,
    views,
    view,
    tree,
    table,
    text,
    find: createAnswerFind({ asking, later, reveal: tree.reveal }),
    trouble: asking.trouble,
    choose(next) {
      chosen.value = next;
    },
    follow,
    copied,
    copy: (one) => put(one),
    link: (candidate) => apiTarget(candidate, origin, appHost),
    value: (place) => value(place, 0, shownOfValue),
    copyValue: async (place) => put(await whole(place)),
    copyPath: async (place) => put(await asking.ask('answer.path', { place: [...place] })),
    copyAll: async () => put(await text.all()),
    async saveAll() {
      const all = await text.all();
      if (all !== undefined && result.kind === 'answer') save(fileName(context, result.body), all);
    },
  };
}
