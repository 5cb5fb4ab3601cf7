import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { developerPageUrl, isAccountName } from '@/utils/activecampaign/hosts';
import type { TabView } from '@/utils/browser/tabs';
import type { CopyFormatId, Pair } from '@/utils/exchange/copy-as/format';
import type { PopupMessages } from '@/utils/i18n/screens';
import type { CredentialRow, Listing } from '@/utils/messaging/contract';
import { type Accounts, createAccounts } from './accounts';
import { type Clipboard, type ClipboardWorld, createClipboard } from './clipboard';
import type { OptionsPlace } from './options-place';
import { type Section, sections } from './ordering';
import { readTab, type TabInFront } from './tab';

/** What the popup stands on. */
export interface PopupWorld extends ClipboardWorld {
  readonly currentTab: () => Promise<TabView | undefined>;
  readonly openTab: (url: string) => Promise<void>;
  readonly openOptions: () => Promise<void>;
  readonly openOptionsAt: (place: OptionsPlace) => Promise<void>;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly hasSiteAccess: (origin: string) => Promise<boolean>;
  readonly requestSiteAccess: (origin: string) => Promise<boolean>;
  readonly clock: () => number;
  /** The accounts as they last were, before the background answers; undefined where that is not known. */
  readonly glance: () => Promise<Listing | undefined>;
  /** Calls back when the vault was locked, by whatever. */
  readonly onLocked: (listener: () => void) => void;
}

export type Screen =
  | { readonly name: 'list' }
  | { readonly name: 'add' }
  | { readonly name: 'edit'; readonly id: string };

/** Something to say once, in whatever language is spoken. */
export type Saying = (messages: PopupMessages) => string;

/** What was done last. */
export interface Said {
  readonly words: Saying;
  readonly failed: boolean;
  /** Whose key it was, where one was copied. */
  readonly keyOf?: CredentialRow;
}

/** What can be copied of a credential. */
export type Copied = 'key' | 'url' | CopyFormatId;

/** The popup: what it shows, and what can be done in it. */
export interface Popup {
  readonly accounts: Accounts;
  readonly clipboard: Clipboard;
  /** ms since 1970: what came about before that is no news in this popup. */
  readonly openedAt: number;
  readonly world: PopupWorld;
  readonly screen: Signal<Screen>;
  readonly query: Signal<string>;
  readonly tab: Signal<TabInFront | undefined>;
  readonly sections: ReadonlySignal<readonly Section[]>;
  /** The row that Enter is for: the one chosen, else the first. */
  readonly chosen: ReadonlySignal<CredentialRow | undefined>;
  /** What was done last, for the status line; and whether it failed. */
  readonly said: Signal<Said | undefined>;
  start(): Promise<void>;
  choose(id: string): void;
  /** Chooses the row that lies so many rows further on. */
  move(by: number): void;
  copy(row: CredentialRow, what: Copied): Promise<void>;
  openDeveloperPage(row: CredentialRow): Promise<void>;
  /** Opens the console of a credential in a tab; its address has nothing but the random id. */
  openConsole(row: CredentialRow): Promise<void>;
  /** Locks the vault; the popup empties itself when that is done. */
  lock(): Promise<void>;
  /** Asks for access to the credential's host, then checks it. Only from a click. */
  allow(row: CredentialRow): Promise<void>;
}

/**
 * What leads to the Developer settings page of a credential's account: the account's name, else the app host noted
 * when it was saved. Undefined where only an API host is known.
 */
export const developerPagePlace = ({ account, appHost }: CredentialRow): string | undefined =>
  isAccountName(account) ? account : appHost;

const textOf = async (pair: Pair, what: Copied): Promise<string> => {
  if (what === 'key' || what === 'url') return pair[what];
  const { copyFormat } = await import('@/utils/exchange/copy-as');
  return copyFormat(what).write(pair);
};

/** The popup over its world. */
export function createPopup(world: PopupWorld): Popup {
  const accounts = createAccounts(world.client);
  const clipboard = createClipboard(world);
  const openedAt = world.clock();
  const screen = signal<Screen>({ name: 'list' });
  const query = signal('');
  const tab = signal<TabInFront | undefined>(undefined);
  const wanted = signal<string | undefined>(undefined);
  const said = signal<Said | undefined>(undefined);

  const shown = computed(() => sections(accounts.listing.value?.rows ?? [], tab.value, query.value));
  const rows = computed(() => shown.value.flatMap((section) => section.rows));
  const chosen = computed(() => rows.value.find((row) => row.id === wanted.value) ?? rows.value[0]);

  // What came of a copy is said in place of the copy, once.
  let heardOf: number | undefined;
  clipboard.shown.subscribe((state) => {
    const came = state?.came;
    if (!came || came.at < openedAt || came.at === heardOf) return;
    heardOf = came.at;
    said.value = { words: (messages) => messages.clipboard[came.kind], failed: came.kind === 'failed' };
  });

  // What went wrong on one screen is no news on the next.
  screen.subscribe(() => {
    accounts.trouble.value = undefined;
  });

  return {
    accounts,
    clipboard,
    openedAt,
    world,
    screen,
    query,
    tab,
    sections: shown,
    chosen,
    said,
    async start() {
      world.onLocked(() => {
        accounts.forget();
        said.value = undefined;
        void accounts.load();
      });
      void clipboard.start();
      // Both at once: which row comes first hangs on the tab, and nothing may jump once it is painted.
      const front = async () => readTab(await world.currentTab(), world.hasSiteAccess);
      const foreshown = world.glance().then((seen) => {
        if (!seen) throw new Error('Nothing to foreshow');
        accounts.foreshow(seen);
      });
      const listed = Promise.any([accounts.load(), foreshown]);
      [tab.value] = await Promise.all([front().catch(() => undefined), listed]);
    },
    choose(id) {
      wanted.value = id;
    },
    move(by) {
      const at = rows.value.findIndex((row) => row.id === chosen.value?.id);
      const next = rows.value[Math.min(Math.max(at + by, 0), rows.value.length - 1)];
      if (next) wanted.value = next.id;
    },
    async copy(row, what) {
      said.value = undefined;
      const pair = await accounts.reveal(row.id);
      if (!pair) return;
      const text = await textOf(pair, what);
      try {
        await world.writeClipboard(text);
        const words: Saying = ({ popup, copyAs }) =>
          what === 'key' || what === 'url'
            ? popup.copied[what](row.label)
            : popup.copied.as(row.label, copyAs[what]);
        said.value = { words, failed: false, ...(what !== 'url' && { keyOf: row }) };
        await clipboard.copied(text);
      } catch {
        said.value = { words: ({ popup }) => popup.notCopied, failed: true };
      }
    },
    openDeveloperPage: async (row) => {
      const place = developerPagePlace(row);
      if (place) await world.openTab(developerPageUrl(place));
    },
    openConsole: ({ id }) => world.openTab(`/console.html#${id}`),
    async lock() {
      await world.client('vault.lock', {});
    },
    async allow(row) {
      if (await world.requestSiteAccess(row.origin)) await accounts.check(row.id);
    },
  };
}
