import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { developerPageUrl } from '@/utils/activecampaign/hosts';
import { csvOf } from '@/utils/exchange/csv';
import type { WallMessages } from '@/utils/i18n/screens';
import type { Client } from '@/utils/messaging/client';
import type { CredentialRow } from '@/utils/messaging/contract';
import { type Accounts, createAccounts } from '../accounts';
import { integrationsAddress } from '../integrations/place';
import { createUses, type Uses } from '../integrations/uses';
import { createLock, type Lock } from '../lock';
import { developerPagePlace } from '../popup';
import { type ChangesStore, createChanges } from './changes';
import { type CheckingAllStore, createCheckingAll } from './checking-all';
import { type ColumnId, type Sort, sorted } from './columns';
import { type Filter, filtered, isFiltering, noFilter } from './filter';

/** What the page of all accounts stands on. */
export interface WallWorld {
  readonly client: Client;
  /** The language that names are sorted in: a BCP 47 tag. */
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Calls back after so many ms, unless the answer is called first. */
  readonly later: (ms: number, work: () => void) => () => void;
  readonly openTab: (url: string) => Promise<void>;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly requestSiteAccess: (origin: string) => Promise<boolean>;
  readonly saveFile: (name: string, content: string, type: string) => void;
  /** Calls back when the vault was locked, or opened again. */
  readonly onLockChange: (listener: () => void) => void;
  /** Calls back when the person comes back to the page. */
  readonly onReturn: (listener: () => void) => void;
}

const minute = 60_000;

/** For how long it is news what was done, in ms. */
const newsMs = 8_000;

/** Something to say once, in whatever language is spoken. */
export interface Said {
  readonly words: (messages: WallMessages) => string;
  readonly failed: boolean;
}

/** All accounts on one page. */
export interface Wall {
  readonly world: WallWorld;
  readonly accounts: Accounts;
  readonly checking: CheckingAllStore;
  /** What watching noticed and the person has not seen yet. */
  readonly changes: ChangesStore;
  /** Where each of them is used. */
  readonly uses: Uses;
  readonly lock: Lock;
  readonly filter: Signal<Filter>;
  readonly sort: ReadonlySignal<Sort>;
  /** The rows in the order they are shown in. It stays while they are checked and edited, so that none jumps. */
  readonly shown: ReadonlySignal<readonly CredentialRow[]>;
  /** Ms since 1970, anew each minute: by it the page says how long ago something was. */
  readonly now: ReadonlySignal<number>;
  /** What was done last, for as long as it is news. */
  readonly said: Signal<Said | undefined>;
  start(): Promise<void>;
  open(): Promise<void>;
  narrow(part: Partial<Filter>): void;
  /** Sorts by a column; by the same one once more, the other way round. */
  sortBy(by: ColumnId): void;
  /** Checks what is shown: all, or what the filter lets through. */
  checkShown(): Promise<void>;
  copy(row: CredentialRow, what: 'key' | 'url'): Promise<void>;
  openConsole(row: CredentialRow): Promise<void>;
  openDeveloperPage(row: CredentialRow): Promise<void>;
  /** Opens where a credential is used; `leaving`: what to do when its user is to be deleted. */
  openUses(credential: string, view?: 'uses' | 'leaving'): Promise<void>;
  /** Asks for access to the credential's host, then checks it. Only from a click. */
  allow(row: CredentialRow): Promise<void>;
  /** Saves a table as a CSV file. */
  saveCsv(table: readonly (readonly string[])[]): void;
}

/** The page of all accounts over its world. */
export function createWall(world: WallWorld): Wall {
  const { client } = world;
  const accounts = createAccounts(client);
  const uses = createUses(client);
  const filter = signal<Filter>(noFilter);
  const sort = signal<Sort>({ by: 'state', direction: 'up' });
  const said = signal<Said | undefined>(undefined);
  const now = signal(world.clock());
  const order = signal<readonly string[]>([]);

  const tick = (): void => {
    now.value = world.clock();
    world.later(minute, tick);
  };
  let unsay: () => void = () => undefined;
  const say = (words: Said['words'], failed: boolean): void => {
    unsay();
    said.value = { words, failed };
    unsay = world.later(newsMs, () => {
      said.value = undefined;
    });
  };

  const arrange = (): void => {
    const rows = filtered(accounts.listing.peek()?.rows ?? [], filter.peek(), uses);
    order.value = sorted(rows, sort.peek(), world.language).map(({ id }) => id);
  };
  filter.subscribe(arrange);
  sort.subscribe(arrange);
  const shown = computed(() => {
    const rows = new Map(accounts.listing.value?.rows.map((row) => [row.id, row]));
    return order.value.flatMap((id) => rows.get(id) ?? []);
  });

  const load = async (): Promise<void> => {
    await Promise.all([accounts.load(), uses.load()]);
    now.value = world.clock();
    arrange();
  };
  const checking = createCheckingAll({ client, later: world.later, onOver: load });
  const changes = createChanges(client);

  /** Looks again, and arranges the rows anew only where there are others. */
  const refresh = async (): Promise<void> => {
    const ids = (): string =>
      (accounts.listing.peek()?.rows ?? [])
        .map(({ id }) => id)
        .sort()
        .join();
    const before = ids();
    await Promise.all([accounts.load(), changes.load(), uses.load()]);
    if (ids() !== before) arrange();
    if (!checking.shown.peek()) await checking.look();
  };
  const open = async (): Promise<void> => {
    await Promise.all([load(), changes.load()]);
    if (accounts.listing.peek()) await checking.look();
  };

  return {
    world,
    accounts,
    checking,
    changes,
    uses,
    lock: createLock(client),
    filter,
    sort,
    shown,
    now,
    said,
    async start() {
      world.onLockChange(() => {
        accounts.forget();
        checking.forget();
        changes.forget();
        uses.forget();
        said.value = undefined;
        void open();
      });
      world.onReturn(() => {
        now.value = world.clock();
        void refresh();
      });
      tick();
      await open();
    },
    open,
    narrow(part) {
      filter.value = { ...filter.peek(), ...part };
    },
    sortBy(by) {
      const { by: present, direction } = sort.peek();
      sort.value = { by, direction: by === present && direction === 'up' ? 'down' : 'up' };
    },
    checkShown: () =>
      checking.start(isFiltering(filter.peek()) ? shown.peek().map(({ id }) => id) : undefined),
    async copy(row, what) {
      said.value = undefined;
      const pair = await accounts.reveal(row.id);
      if (!pair) return;
      const text = pair[what];
      try {
        await world.writeClipboard(text);
        say(({ popup }) => popup.copied[what](row.label), false);
        await client('clipboard.copied', { text });
      } catch {
        say(({ popup }) => popup.notCopied, true);
      }
    },
    openConsole: ({ id }) => world.openTab(`/console.html#${id}`),
    openDeveloperPage: async (row) => {
      const place = developerPagePlace(row);
      if (place) await world.openTab(developerPageUrl(place));
    },
    openUses: (id, view = 'uses') => world.openTab(integrationsAddress({ view, id })),
    async allow(row) {
      if (await world.requestSiteAccess(row.origin)) await accounts.check(row.id);
    },
    saveCsv(table) {
      const day = new Date(world.clock()).toISOString().slice(0, 10);
      world.saveFile(`keyring-accounts-${day}.csv`, csvOf(table), 'text/csv;charset=utf-8');
    },
  };
}
