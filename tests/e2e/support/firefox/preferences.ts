import type { ColorScheme } from '../keyring.ts';

export interface Taste {
  /** BCP 47 tag that the browser prefers. */
  readonly language: string;
  readonly colorScheme: ColorScheme;
  /** Port of the proxy that everything goes through. */
  readonly proxyPort: number;
  /** The extension's id, and the UUID its pages are to have. */
  readonly extensionId: string;
  readonly extensionUuid: string;
}

/** The text of a user.js: a quiet Firefox that reaches nothing but the proxy. */
export function userJs(taste: Taste): string {
  const preferences = { ...QUIET, ...DRIVEN, ...tasteOf(taste) };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
};

const DRIVEN = {
  'remote.active-protocols': 1,
  'dom.events.testing.asyncClipboard': true,
  // An unsigned package may be installed, and is there again after a restart.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  // What is kept of open tabs is on the disk soon, as it is after a while of use.
  // What a driver does is no use to Firefox: after three minutes it would note its open tabs once an hour.
  'browser.sessionstore.idleDelay': 86_400,
  'browser.sessionstore.interval': 500,
  // Permission prompts can be answered at once.
  'security.notification_enable_delay': 0,
};

function tasteOf({ language, colorScheme, proxyPort, extensionId, extensionUuid }: Taste) {
  const dark = colorScheme === 'dark';
  return {
    'intl.accept_languages': language,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
  };
}
