import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ColorScheme, InsertItem, Keyring, Spot } from '../keyring.ts';
import { removeProfile } from '../profile.ts';
import type { Surface, Tab } from '../surface.ts';
import { until } from '../until.ts';
import { Bidi } from './bidi.ts';
import { BrowserScope } from './browser-scope.ts';
import { readClipboard, writeClipboard } from './clipboard.ts';
import { ContextSurface } from './context-surface.ts';
import { contextOfView, makeViewsNavigable } from './extension-views.ts';
import { chooseInFieldMenu, pressShortcut } from './field-menu.ts';
import { frameOf } from './frames.ts';
import { HelpersSurface } from './helpers-surface.ts';
import { packageOf } from './package.ts';
import { answerPrompts, removeHost } from './permissions.ts';
import { userJs } from './preferences.ts';
import { type FirefoxProcess, spawnFirefox } from './process.ts';
import type { HostProxy } from './proxy.ts';
import { record, recordedLines } from './recorder.ts';
import { evaluateIn } from './script.ts';
import { FirefoxTab } from './tab.ts';

export interface FirefoxOptions {
  readonly executablePath: string;
  readonly profileDir: string;
  /** The built extension; undefined where the browser is to be without it. */
  readonly extensionDir: string | undefined;
  readonly headless: boolean;
  /** BCP 47 tag that the browser prefers. */
  readonly language: string;
  readonly colorScheme: ColorScheme;
}

/** What there is while the browser runs; another one after a restart. */
interface Run {
  readonly process: FirefoxProcess;
  readonly bidi: Bidi;
  readonly scope: BrowserScope;
}

/** The tabs, as BiDi lists them. */
interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

const UUID = '6f0cb3a4-5d0e-4b6e-9a53-4b6579726e67';

export class FirefoxKeyring implements Keyring {
  readonly browserName = 'firefox';
  readonly extensionOrigin = `moz-extension://${UUID}`;
  readonly #options: FirefoxOptions;
  readonly #proxy: HostProxy;
  readonly #extensionId: string;
  readonly #earlierLines: string[] = [];
  #run: Run;
  #running = true;

  private constructor(options: FirefoxOptions, proxy: HostProxy, extensionId: string, run: Run) {
    this.#options = options;
    this.#proxy = proxy;
    this.#extensionId = extensionId;
    this.#run = run;
  }

  static async launch(options: FirefoxOptions, proxy: HostProxy): Promise<FirefoxKeyring> {
    const { extensionDir } = options;
    const extensionId = extensionDir ? await idOf(extensionDir) : '';
    const { language, colorScheme, profileDir } = options;
    const taste = { language, colorScheme, proxyPort: proxy.port, extensionId, extensionUuid: UUID };
    await writeFile(join(profileDir, 'user.js'), userJs(taste));
    const run = await start(options, extensionId);
    if (extensionDir)
      await install(run, extensionDir).catch(async (error) => {
        await stop(run);
        throw error;
      });
    return new FirefoxKeyring(options, proxy, extensionId, run);
  }

  get profileDir(): string {
    return this.#options.profileDir;
  }

  async openPage(url: string): Promise<Tab> {
    const { bidi, scope } = this.#run;
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const tab = new FirefoxTab(bidi, scope, context);
    await tab.goto(url);
    return tab;
  }

  async openPopup(tab?: Tab): Promise<Surface> {
    await tab?.activate();
    const { bidi, scope } = this.#run;
    await scope.run(
      'await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);',
    );
    return new ContextSurface(bidi, scope, await contextOfView(scope, 'popup'));
  }

  async openedPopup(path: string): Promise<Surface> {
    const { bidi, scope } = this.#run;
    const popup = new ContextSurface(bidi, scope, await contextOfView(scope, 'popup'));
    await until(
      `the popup ${path}`,
      async () => (await popup.evaluate<string>('location.pathname')) === `/${path}` || undefined,
    );
    return popup;
  }

  async chooseInFieldMenu(tab: Tab, field: Spot, item: InsertItem): Promise<void> {
    await tab.activate();
    const { bidi, scope } = this.#run;
    // What is pressed in a tab does not reach a frame in another process.
    const context = await frameOf(bidi, contextOf(tab), field.within?.frame);
    await chooseInFieldMenu(bidi, scope, context, field.within ?? field, item);
  }

  async pressShortcut(tab: Tab, item: InsertItem): Promise<void> {
    await tab.activate();
    await pressShortcut(this.#run.scope, item);
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.openPage(`${this.extensionOrigin}/${path}`);
  }

  openedPage(path: string): Promise<Tab> {
    const { bidi, scope } = this.#run;
    const url = `${this.extensionOrigin}/${path}`;
    return until(`a tab with ${path}`, async () => {
      const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
      const found = contexts.find((one) => one.url.startsWith(url));
      return found && new FirefoxTab(bidi, scope, found.context);
    });
  }

  async helpers(tab: Tab, frame?: string): Promise<Surface> {
    const { bidi, scope } = this.#run;
    return new HelpersSurface(bidi, scope, await frameOf(bidi, contextOf(tab), frame));
  }

  clipboard(): Promise<string> {
    return readClipboard(this.#run.scope);
  }

  setClipboard(text: string): Promise<void> {
    return writeClipboard(this.#run.scope, text);
  }

  /** Firefox asks; its prompt is answered with Allow. */
  async grantOrigin(): Promise<void> {
    await answerPrompts(this.#run.scope, 'allow');
  }

  async denyOrigin(): Promise<void> {
    await answerPrompts(this.#run.scope, 'refuse');
  }

  grantPermission(): Promise<void> {
    return answerPrompts(this.#run.scope, 'allow');
  }

  removeSiteAccess(origin: string): Promise<void> {
    return removeHost(this.#run.scope, origin);
  }

  async evaluateInBackground<T>(expression: string): Promise<T> {
    const { bidi, scope } = this.#run;
    await scope.run('await extension.wakeupBackground?.();');
    return evaluateIn<T>(bidi, await contextOfView(scope, 'background'), expression);
  }

  killBackground(): Promise<void> {
    return this.#run.scope.run(
      'await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });',
    );
  }

  async update(): Promise<void> {
    const { extensionDir } = this.#options;
    if (extensionDir) await install(this.#run, extensionDir);
    await contextOfView(this.#run.scope, 'background');
  }

  async kill(): Promise<void> {
    this.#running = false;
    await this.#run.process.kill();
    this.#run.bidi.close();
  }

  async quit(): Promise<void> {
    if (!this.#running) return;
    this.#earlierLines.push(...(await recordedLines(this.#run.scope)));
    this.#running = false;
    await stop(this.#run);
  }

  async restart(): Promise<void> {
    await this.quit();
    this.#run = await start(this.#options, this.#extensionId);
    this.#running = true;
  }

  async close(): Promise<void> {
    await this.quit();
    await this.#proxy.close();
    await removeProfile(this.profileDir);
  }

  async consoleLines(): Promise<readonly string[]> {
    const lines = this.#running ? await recordedLines(this.#run.scope) : [];
    return [...this.#earlierLines, ...lines];
  }

  externalRequests(): readonly string[] {
    return this.#proxy.blocked;
  }
}

async function start({ executablePath, profileDir, headless }: FirefoxOptions, id: string): Promise<Run> {
  const process = await spawnFirefox(executablePath, profileDir, headless);
  const bidi = await Bidi.connect(`${process.address}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const scope = await BrowserScope.of(bidi, id);
  await record(scope);
  await makeViewsNavigable(scope);
  return { process, bidi, scope };
}

async function install({ bidi }: Run, extensionDir: string): Promise<void> {
  const value = (await packageOf(extensionDir)).toString('base64');
  await bidi.send('webExtension.install', {
    extensionData: { type: 'base64', value },
    'moz:permanent': true,
  });
}

/** Quits as a person does. BiDi's own command closes every tab first, and so leaves no trace of them in the session. */
async function stop({ bidi, scope, process }: Run): Promise<void> {
  await scope.run('Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit);').catch(() => undefined);
  await process.gone();
  bidi.close();
}

async function idOf(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`No gecko id in ${extensionDir}/manifest.json`);
  return id;
}

function contextOf(tab: Tab): string {
  if (tab instanceof FirefoxTab) return tab.context;
  throw new TypeError('This tab belongs to another browser');
}
