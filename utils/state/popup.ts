import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { developerPageUrl } from '@/utils/activecampaign/hosts';
import type { TabView } from '@/utils/browser/tabs';
import { type CopyFormatId, copyFormat } from '@/utils/exchange/copy-as';
import type { Messages } from '@/utils/i18n/en';
import type { Client } from '@/utils/messaging/client';
import type { CredentialRow } from '@/utils/messaging/contract';
import { type Accounts, createAccounts } from './accounts';
import { type Section, sections } from './ordering';
import { readTab, type TabInFront } from './tab';

/** What the popup stands on. */
export interface PopupWorld {
  readonly client: Client;
  readonly currentTab: () => Promise<TabView | undefined>;
  readonly openTab: (url: string) => Promise<void>;
  readonly openOptions: () => Promise<void>;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly requestSiteAccess: (origin: string) => Promise<boolean>;
  readonly clock: () => number;
}

export type Screen =
  | { readonly name: 'list' }
  | { readonly name: 'add' }
  | { readonly name: 'edit'; readonly id: string };

/** Something to say once, in whatever language is spoken. */
export type Saying = (messages: Messages) => string;

/** What can be copied of a credential. */
export type Copied = 'key' | 'url' | CopyFormatId;

/** The popup: what it shows, and what can be done in it. */
export interface Popup {
  readonly accounts: Accounts;
  readonly world: PopupWorld;
  readonly screen: Signal<Screen>;
  readonly query: Signal<string>;
  readonly tab: Signal<TabInFront | undefined>;
  readonly sections: ReadonlySignal<readonly Section[]>;
  /** The row that Enter is for: the one chosen, else the first. */
  readonly chosen: ReadonlySignal<CredentialRow | undefined>;
  /** What was done last, for the status line; and whether it failed. */
  readonly said: Signal<{ readonly words: Saying; readonly failed: boolean } | undefined>;
  start(): Promise<void>;
  choose(id: string): void;
  /** Chooses the row that lies so many rows further on. */
  move(by: number): void;
  copy(row: CredentialRow, what: Copied): Promise<void>;
  openDeveloperPage(row: CredentialRow): Promise<void>;
  /** Asks for access to the credential's host, then checks it. Only from a click. */
  allow(row: CredentialRow): Promise<void>;
}

/** The popup over its world. */
export function createPopup(world: PopupWorld): Popup {
  const accounts = createAccounts(world.client);
  const screen = signal<Screen>({ name: 'list' });
  const query = signal('');
  const tab = signal<TabInFront | undefined>(undefined);
  const wanted = signal<string | undefined>(undefined);
  const said = signal<Popup['said']['value']>(undefined);

  const shown = computed(() => sections(accounts.listing.value?.rows ?? [], tab.value, query.value));
  const rows = computed(() => shown.value.flatMap((section) => section.rows));
  const chosen = computed(() => rows.value.find((row) => row.id === wanted.value) ?? rows.value[0]);

  return {
    accounts,
    world,
    screen,
    query,
    tab,
    sections: shown,
    chosen,
    said,
    async start() {
      // Both at once: which row comes first hangs on the tab, and nothing may jump once it is painted.
      const [front] = await Promise.all([world.currentTab().catch(() => undefined), accounts.load()]);
      tab.value = readTab(front);
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
      const pair = await accounts.reveal(row.id);
      if (!pair) return;
      const text = what === 'key' ? pair.key : what === 'url' ? pair.url : copyFormat(what).write(pair);
      try {
        await world.writeClipboard(text);
        const words: Saying = ({ popup, copyAs }) =>
          what === 'key' || what === 'url'
            ? popup.copied[what](row.label)
            : popup.copied.as(row.label, copyAs[what]);
        said.value = { words, failed: false };
      } catch {
        said.value = { words: ({ popup }) => popup.notCopied, failed: true };
      }
    },
    openDeveloperPage: (row) => world.openTab(developerPageUrl(row.appHost ?? row.account)),
    async allow(row) {
      if (await world.requestSiteAccess(row.origin)) await accounts.check(row.id);
    },
  };
}
