import { resolve } from 'node:path';
import { findChromium, findFirefox } from '../../../scripts/setup/find-browser.mjs';
import { hostRules } from './chromium/host-rules.ts';
import { ChromiumKeyring } from './chromium/keyring.ts';
import { setTrap } from './chromium/trap.ts';
import { FirefoxKeyring, type FirefoxOptions } from './firefox/keyring.ts';
import { startProxy } from './firefox/proxy.ts';
import type { BrowserName, ColorScheme, Keyring } from './keyring.ts';
import { makeProfile, removeProfile } from './profile.ts';

export interface LaunchOptions {
  readonly browserName: BrowserName;
  /** Who plays the production hosts. */
  readonly sandbox: { readonly port: number; readonly spki: string; readonly hosts: readonly string[] };
  readonly language?: string;
  readonly colorScheme?: ColorScheme;
  readonly headless?: boolean;
  /** false: the same browser without the extension, for a control run. */
  readonly withKeyring?: boolean;
}

const output = resolve(import.meta.dirname, '../../../.output');

/**
 * Starts a browser with a profile of its own and the built extension, for which the sandbox is ActiveCampaign.
 *
 * @throws an Error where the browser is not installed or the extension not built.
 */
export async function launchKeyring(options: LaunchOptions): Promise<Keyring> {
  const { browserName, sandbox, language = 'en', colorScheme = 'light', headless = true } = options;
  const { withKeyring = true } = options;
  const executablePath = browserName === 'firefox' ? findFirefox() : findChromium();
  if (!executablePath) throw new Error(`${browserName} is not installed: npm test installs it where it can`);
  const profileDir = await makeProfile();
  const build = browserName === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const extensionDir = withKeyring ? resolve(output, build) : undefined;
  const common = { executablePath, profileDir, extensionDir, headless, language, colorScheme };
  try {
    return await (browserName === 'firefox'
      ? launchFirefox(common, sandbox)
      : launchChromium(common, sandbox));
  } catch (error) {
    await removeProfile(profileDir);
    throw error;
  }
}

async function launchFirefox(
  common: FirefoxOptions,
  { hosts, port }: LaunchOptions['sandbox'],
): Promise<Keyring> {
  const proxy = await startProxy(hosts, port);
  try {
    return await FirefoxKeyring.launch(common, proxy);
  } catch (error) {
    await proxy.close();
    throw error;
  }
}

async function launchChromium(
  common: FirefoxOptions,
  { hosts, port, spki }: LaunchOptions['sandbox'],
): Promise<Keyring> {
  const trap = await setTrap();
  const rules = hostRules(hosts, port, trap.port);
  try {
    return await ChromiumKeyring.launch({ ...common, hostRules: rules, spki }, trap);
  } catch (error) {
    await trap.close();
    throw error;
  }
}
