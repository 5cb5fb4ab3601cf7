import { type Signal, signal } from '@preact/signals';
import { originsAllowedByPerson } from '@/utils/activecampaign/allowed-origins';
import type { Authenticator } from '@/utils/browser/passkey';
import type { LanguageChoice } from '@/utils/i18n/language';
import type { RefusalCounts } from '@/utils/messaging/contract';
import { type Backup, createBackup } from './backup';
import { type Clipboard, type ClipboardWorld, createClipboard } from './clipboard';
import { createHandover, type Handover } from './handover';
import { createHistoryLimits, type HistoryLimitsStore } from './history-limits';
import type { OptionsPlace } from './options-place';
import { createPasskeys, type Passkeys } from './passkeys';
import { createProtectionStore, type Protection } from './protection';
import { createWatchingStore, type WatchingStore, type WatchingStoreWorld } from './watching';

/** What the options page stands on. */
export interface OptionsWorld extends ClipboardWorld, WatchingStoreWorld {
  readonly languageChoice: () => Promise<LanguageChoice>;
  readonly chooseLanguage: (choice: LanguageChoice) => Promise<void>;
  readonly grantedPatterns: () => Promise<readonly string[]>;
  readonly dropSiteAccess: (origin: string) => Promise<boolean>;
  readonly version: string;
  /** The part that the page was opened at. */
  readonly place: OptionsPlace | undefined;
  /** The credential that the page was opened for, where it was for one. */
  readonly chosenId: string | undefined;
  /** Whether the browser tells when the computer's screen is locked. */
  readonly tellsScreen: boolean;
  /** The browser's way to passkeys; undefined where it has none for extensions. */
  readonly authenticator: Authenticator | undefined;
  readonly saveFile: (name: string, text: string) => void;
  readonly clock: () => number;
  /** Calls back when the vault was locked, or opened again. */
  readonly onLockChange: (listener: () => void) => void;
}

/** The options: what is chosen, and how to choose otherwise. */
export interface Options {
  readonly language: Signal<LanguageChoice>;
  /** The origins that the person allowed beside those granted at install. */
  readonly sites: Signal<readonly string[]>;
  readonly version: string;
  readonly place: OptionsPlace | undefined;
  readonly chosenId: string | undefined;
  /** How many messages were refused since the browser started; undefined where that cannot be had. */
  readonly refused: Signal<RefusalCounts | undefined>;
  readonly clock: () => number;
  readonly protection: Protection;
  readonly passkeys: Passkeys;
  readonly tellsScreen: boolean;
  readonly backup: Backup;
  readonly handover: Handover;
  readonly clipboard: Clipboard;
  readonly history: HistoryLimitsStore;
  readonly watching: WatchingStore;
  readonly saveFile: (name: string, text: string) => void;
  /** The name of a backup file of today. It tells the day and nothing else. */
  backupName(): string;
  /** The same of a file that hands a credential over. */
  handoverName(): string;
  start(): Promise<void>;
  choose(language: LanguageChoice): Promise<void>;
  drop(origin: string): Promise<void>;
}

/** The options over their world. */
export function createOptions(world: OptionsWorld): Options {
  const language = signal<LanguageChoice>('browser');
  const sites = signal<readonly string[]>([]);
  const refused = signal<RefusalCounts | undefined>(undefined);
  const protection = createProtectionStore(world.client);
  const clipboard = createClipboard(world);
  const history = createHistoryLimits(world.client);
  const watching = createWatchingStore(world);
  const today = (): string => new Date(world.clock()).toISOString().slice(0, 10);
  const readSites = async (): Promise<void> => {
    sites.value = originsAllowedByPerson(await world.grantedPatterns());
  };
  const readRefused = async (): Promise<void> => {
    const reply = await world.client('messaging.refusals', {});
    if (reply.ok) refused.value = reply.value;
  };
  return {
    language,
    sites,
    refused,
    version: world.version,
    place: world.place,
    chosenId: world.chosenId,
    clock: world.clock,
    protection,
    passkeys: createPasskeys(world.client, world.authenticator, protection.load),
    tellsScreen: world.tellsScreen,
    backup: createBackup(world.client),
    handover: createHandover(world.client),
    clipboard,
    history,
    watching,
    saveFile: world.saveFile,
    backupName: () => `keyring-${today()}.json`,
    handoverName: () => `keyring-handover-${today()}.json`,
    async start() {
      world.onLockChange(() => {
        void protection.load();
        void history.load();
        void watching.load();
      });
      [language.value] = await Promise.all([
        world.languageChoice(),
        readSites(),
        readRefused(),
        protection.load(),
        clipboard.start(),
        history.load(),
        watching.load(),
      ]);
    },
    async choose(choice) {
      await world.chooseLanguage(choice);
      language.value = choice;
    },
    async drop(origin) {
      await world.dropSiteAccess(origin);
      await readSites();
    },
  };
}
