import type { BrowserContext, Page } from '@playwright/test';
import type { InsertItem, Keyring, Spot } from '../keyring.ts';
import { killGroup } from '../kill-group.ts';
import { removeProfile } from '../profile.ts';
import type { Surface, Tab } from '../surface.ts';
import { until } from '../until.ts';
import { backgroundOf, killBackground, wakeBackground } from './background.ts';
import { Clipboard } from './clipboard.ts';
import { devtoolsAddress } from './devtools-port.ts';
import { chooseInFieldMenu, type Entrance, pressShortcut } from './field-menu.ts';
import { HelpersSurface } from './helpers-surface.ts';
import { type ChromiumOptions, launchChromium } from './launch.ts';
import { isOwnCall } from './own-calls.ts';
import { PageSurface } from './page-surface.ts';
import { allowHost, REFUSE_REQUESTS, removeHost } from './permissions.ts';
import { browserSession, findPopup, pressToolbarButton } from './popup.ts';
import { endOf, processOf } from './process.ts';
import { type Recorder, record } from './recorder.ts';
import { reloadExtension } from './reload.ts';
import { rememberGrants } from './remember-grants.ts';
import type { Trap } from './trap.ts';

/** What there is while the browser runs; another one after a restart. */
interface Run {
  readonly context: BrowserContext;
  readonly pid: number;
  readonly devtools: string;
  readonly recorder: Recorder;
  readonly clipboard: Clipboard;
  readonly popups: Set<PageSurface>;
  /** Settles when the browser has ended, by itself or not. */
  readonly ended: Promise<unknown>;
}

export class ChromiumKeyring implements Keyring {
  readonly browserName = 'chromium';
  readonly extensionOrigin: string;
  readonly #options: ChromiumOptions;
  readonly #trap: Trap;
  readonly #lines: string[];
  #run: Run;
  #running = true;
  #refusing = false;

  private constructor(options: ChromiumOptions, trap: Trap, lines: string[], run: Run, origin: string) {
    this.#options = options;
    this.#trap = trap;
    this.#lines = lines;
    this.#run = run;
    this.extensionOrigin = origin;
  }

  static async launch(options: ChromiumOptions, trap: Trap): Promise<ChromiumKeyring> {
    const lines: string[] = [];
    if (options.extensionDir) await rememberGrants(options.profileDir, options.extensionDir);
    const run = await start(options, lines);
    return new ChromiumKeyring(options, trap, lines, run, await originOf(options, run));
  }

  get profileDir(): string {
    return this.#options.profileDir;
  }

  /** Playwright's own view, for what the common shape does not offer. */
  get context(): BrowserContext {
    return this.#run.context;
  }

  /** Settles when the browser has ended, by itself or not. */
  get ended(): Promise<unknown> {
    return this.#run.ended;
  }

  async openPage(url: string): Promise<PageSurface> {
    const page = await this.#run.context.newPage();
    await page.goto(url);
    return new PageSurface(page);
  }

  async openPopup(tab?: Tab): Promise<Surface> {
    await tab?.activate();
    await pressToolbarButton(this.#run.context, this.#id);
    return this.openedPopup('popup.html');
  }

  async openedPopup(path: string): Promise<Surface> {
    const { page, release } = await findPopup(this.#run.devtools, `${this.extensionOrigin}/${path}`);
    await page.emulateMedia({ colorScheme: this.#options.colorScheme });
    const popup = new PageSurface(page, release);
    this.#run.popups.add(popup);
    if (this.#refusing) await popup.evaluate(REFUSE_REQUESTS);
    return popup;
  }

  async chooseInFieldMenu(tab: Tab, field: Spot, item: InsertItem): Promise<void> {
    await tab.activate();
    await chooseInFieldMenu(await this.#entrance(), pageOf(tab), field, item);
  }

  async pressShortcut(tab: Tab, item: InsertItem): Promise<void> {
    await tab.activate();
    await pressShortcut(await this.#entrance(), item);
  }

  async openExtensionPage(path: string): Promise<Tab> {
    const surface = await this.openPage(`${this.extensionOrigin}/${path}`);
    if (this.#refusing) await surface.evaluate(REFUSE_REQUESTS);
    return surface;
  }

  openedPage(path: string): Promise<Tab> {
    const url = `${this.extensionOrigin}/${path}`;
    return until(`a tab with ${path}`, async () => {
      const page = this.#run.context.pages().find((one) => one.url().startsWith(url));
      return page && new PageSurface(page);
    });
  }

  helpers(tab: Tab, frame?: string): Promise<Surface> {
    return HelpersSurface.of(pageOf(tab), frame);
  }

  clipboard(): Promise<string> {
    return this.#run.clipboard.read();
  }

  setClipboard(text: string): Promise<void> {
    return this.#run.clipboard.write(text);
  }

  async grantOrigin(origin: string): Promise<void> {
    await allowHost(this.#run.context, this.#id, origin);
  }

  async denyOrigin(): Promise<void> {
    this.#refusing = true;
    const own = this.#run.context.pages().filter((page) => page.url().startsWith(this.extensionOrigin));
    const surfaces = [...own.map((page) => new PageSurface(page)), ...this.#run.popups];
    for (const surface of surfaces) if (!(await surface.isClosed())) await surface.evaluate(REFUSE_REQUESTS);
  }

  /** Nothing to do: the profile was made so that it is. */
  async grantPermission(): Promise<void> {}

  async removeSiteAccess(origin: string): Promise<void> {
    await removeHost(this.#run.context, this.#id, origin);
  }

  async evaluateInBackground<T>(expression: string): Promise<T> {
    const worker = await wakeBackground(this.#run.context, this.extensionOrigin);
    return (await worker.evaluate(expression)) as T;
  }

  async killBackground(): Promise<void> {
    await killBackground(this.#run.context);
  }

  async update(): Promise<void> {
    await reloadExtension(this.#run.context, this.#id);
    await wakeBackground(this.#run.context, this.extensionOrigin);
  }

  async kill(): Promise<void> {
    this.#running = false;
    await kill(this.#run);
  }

  async quit(): Promise<void> {
    if (this.#running) await stop(this.#run);
    this.#running = false;
  }

  async restart(): Promise<void> {
    await this.quit();
    this.#run = await start(this.#options, this.#lines);
    await originOf(this.#options, this.#run);
    this.#running = true;
  }

  async close(): Promise<void> {
    await this.quit();
    await this.#trap.close();
    await removeProfile(this.profileDir);
  }

  async consoleLines(): Promise<readonly string[]> {
    return this.#lines;
  }

  externalRequests(): readonly string[] {
    return this.#trap.hosts.filter((host) => !isOwnCall(host));
  }

  async #entrance(): Promise<Entrance> {
    return {
      context: this.#run.context,
      extensionId: this.#id,
      worker: await wakeBackground(this.#run.context, this.extensionOrigin),
      closePopup: async () => (await this.openedPopup('popup.html')).close(),
    };
  }

  get #id(): string {
    return new URL(this.extensionOrigin).host;
  }
}

async function start(options: ChromiumOptions, lines: string[]): Promise<Run> {
  const context = await launchChromium(options);
  const ended = new Promise((resolve) => context.once('close', resolve));
  const pid = await processOf(context);
  const devtools = await devtoolsAddress(options.profileDir);
  const recorder = await record(devtools, lines);
  return { context, pid, devtools, recorder, clipboard: new Clipboard(context), popups: new Set(), ended };
}

/** The extension's own origin, once its worker has started; '' where the browser is without it. */
async function originOf({ extensionDir }: ChromiumOptions, { context }: Run): Promise<string> {
  if (!extensionDir) return '';
  return `chrome-extension://${new URL((await backgroundOf(context)).url()).host}`;
}

async function stop({ context, pid, recorder, popups, ended }: Run): Promise<void> {
  recorder.close();
  for (const popup of popups) await popup.close().catch(() => undefined);
  const session = await browserSession(context).catch(() => undefined);
  await session?.send('Browser.close').catch(() => undefined);
  await ended;
  await endOf(pid);
}

async function kill({ pid, recorder, ended }: Run): Promise<void> {
  // Playwright starts it as the leader of a group.
  killGroup(pid);
  recorder.close();
  await ended;
  await endOf(pid);
}

function pageOf(tab: Tab): Page {
  if (tab instanceof PageSurface) return tab.page;
  throw new TypeError('This tab belongs to another browser');
}
