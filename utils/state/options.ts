import { type Signal, signal } from '@preact/signals';
import { originsAllowedByPerson } from '@/utils/activecampaign/allowed-origins';
import type { LanguageChoice } from '@/utils/i18n/language';
import type { Client } from '@/utils/messaging/client';
import { type Backup, createBackup } from './backup';
import { createProtectionStore, type Protection } from './protection';

/** What the options page stands on. */
export interface OptionsWorld {
  readonly languageChoice: () => Promise<LanguageChoice>;
  readonly chooseLanguage: (choice: LanguageChoice) => Promise<void>;
  readonly grantedPatterns: () => Promise<readonly string[]>;
  readonly dropSiteAccess: (origin: string) => Promise<boolean>;
  readonly version: string;
  readonly client: Client;
  /** Whether the browser tells when the computer's screen is locked. */
  readonly tellsScreen: boolean;
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
  readonly protection: Protection;
  readonly tellsScreen: boolean;
  readonly backup: Backup;
  readonly saveFile: (name: string, text: string) => void;
  /** The name of a backup file of today. It tells the day and nothing else. */
  backupName(): string;
  start(): Promise<void>;
  choose(language: LanguageChoice): Promise<void>;
  drop(origin: string): Promise<void>;
}

/** The options over their world. */
export function createOptions(world: OptionsWorld): Options {
  const language = signal<LanguageChoice>('browser');
  const sites = signal<readonly string[]>([]);
  const protection = createProtectionStore(world.client);
  const readSites = async (): Promise<void> => {
    sites.value = originsAllowedByPerson(await world.grantedPatterns());
  };
  return {
    language,
    sites,
    version: world.version,
    protection,
    tellsScreen: world.tellsScreen,
    backup: createBackup(world.client),
    saveFile: world.saveFile,
    backupName: () => `keyring-${new Date(world.clock()).toISOString().slice(0, 10)}.json`,
    async start() {
      world.onLockChange(() => void protection.load());
      [language.value] = await Promise.all([world.languageChoice(), readSites(), protection.load()]);
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
