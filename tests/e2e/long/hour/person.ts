import type { Sandbox } from '../../../sandbox/sandbox.ts';
import type { Keyring } from '../../support/keyring.ts';
import { pick, type Random } from '../../support/messages/random-input.ts';
import { type PopupPage, popupPage } from '../../support/pages/popup-page.ts';
import { passphrase, unlock } from '../../support/passphrase-steps.ts';
import { nora, sam, user } from '../../support/people.ts';
import type { Tab } from '../../support/surface.ts';
import { Browsing } from './browsing.ts';

/** An account that the person keeps, as they name it. */
export interface Kept {
  readonly name: string;
  readonly url: string;
  readonly key: string;
  /** As it is now; it begins with the name. */
  label: string;
  saved: boolean;
}

/** What the person mistypes, and the passphrase of their backups. */
export const wrongPassphrase = 'velvet anchor 19 orchard thistle';
export const backupPassphrase = 'copper lantern 47 meadow thimble';
/** What they begin to type as another passphrase, and leave. */
export const halfPassphrase = 'granite ferry 82 sparr';

/** Tabs of Keyring that are left open at a time. */
const mostTabs = 6;

/** Somebody who uses Keyring for an hour, and all that must not be found of it afterwards. */
export class Person {
  readonly keyring: Keyring;
  readonly sandbox: Sandbox;
  readonly random: Random;
  readonly browsing: Browsing;
  readonly kept: readonly Kept[];
  /** Whether a pasted pair was left in the form: it comes back into the next one, which must not mix with it. */
  hasHalfPasted = false;
  readonly #keys: string[] = [];
  #tabs: Tab[] = [];
  #changes = 0;

  constructor(keyring: Keyring, sandbox: Sandbox, random: Random) {
    this.keyring = keyring;
    this.sandbox = sandbox;
    this.random = random;
    this.browsing = new Browsing(keyring, sandbox);
    const kept = (account: string, name: string, key: string): Kept => ({
      name,
      url: sandbox.account(account).apiUrl,
      key,
      label: name,
      saved: false,
    });
    this.kept = [
      kept('acme', 'Quiet Harbour', sam(sandbox).key),
      kept('brightdental', 'Violet Lantern', user(sandbox, 'brightdental', 'Tom').key),
      kept('cobalt-dev', 'Copper Kettle', user(sandbox, 'cobalt-dev', 'Jun').key),
      kept('ecole-numerique', 'Northern Meadow', user(sandbox, 'ecole-numerique', 'Loïc').key),
    ];
    this.#keys.push(nora(sandbox).key);
  }

  /** A key that is typed but never saved; the first half of another one. */
  get unsavedKey(): string {
    return user(this.sandbox, 'ecole-numerique', 'Élodie').key;
  }

  get halfKey(): string {
    return user(this.sandbox, 'brightdental', 'Priya').key.slice(0, 40);
  }

  get secrets(): readonly string[] {
    return [
      ...this.#keys,
      ...this.kept.flatMap(({ name, key, url }) => [name, key, new URL(url).host]),
      ...[this.unsavedKey, this.halfKey, passphrase, wrongPassphrase, backupPassphrase, halfPassphrase],
      ...['Lindqvist', 'nora@acme', 'sam@acme', 'tom@bright', 'jun@cobalt', 'ecole-numerique', 'cobalt-dev'],
    ];
  }

  one(kind: 'saved' | 'unsaved'): Kept | undefined {
    return pick(
      this.kept.filter(({ saved }) => saved === (kind === 'saved')),
      this.random,
    );
  }

  newLabel({ name }: Kept): string {
    this.#changes += 1;
    return `${name} ${this.#changes}`;
  }

  /** The page's key becomes another. */
  resetKey(): void {
    this.#keys.push(this.browsing.reset());
  }

  /** Does something in Keyring's popup, in a tab, and closes it. */
  async inPopup(work: (popup: PopupPage) => Promise<void>): Promise<void> {
    const tab = await this.keyring.openExtensionPage('popup.html');
    await work(popupPage(tab)).catch(async (cause: unknown) => {
      throw new Error(`The popup said: ${await tab.text()}`, { cause });
    });
    await tab.close();
  }

  /** Does something in a page of Keyring and leaves the tab open, for as long as there are not too many. */
  async andLeave(path: string, work: (tab: Tab) => Promise<void>): Promise<void> {
    const tab = await this.keyring.openExtensionPage(path);
    await work(tab);
    this.#tabs.push(tab);
    if (this.#tabs.length > mostTabs) await this.#tabs.shift()?.close();
  }

  async restart(): Promise<void> {
    await this.browsing.restart();
    this.#tabs = [];
    await this.inPopup(async (popup) => {
      await unlock(popup.surface);
      await popup.search.waitFor();
    });
  }
}
