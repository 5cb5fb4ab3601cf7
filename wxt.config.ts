import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareUnlistedScript } from './scripts/build/bare-unlisted-script.ts';
import { inlineStyles } from './scripts/build/inline-styles.ts';
import { noEmptyScript } from './scripts/build/no-empty-script.ts';
import { noInnerHtml } from './scripts/build/no-inner-html.ts';
import { oneSharedFile } from './scripts/build/one-shared-file.ts';
import { smallPreload } from './scripts/build/small-preload.ts';

/** The oldest browsers that it runs in, and is compiled for. */
const oldest = { chrome: 'chrome128', firefox: 'firefox142' } as const;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: { 'build:manifestGenerated': inlineStyles },
  vite: ({ browser }) => ({
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      noInnerHtml(),
      bareUnlistedScript(),
      noEmptyScript(),
      smallPreload(),
      oneSharedFile(),
    ],
    build: {
      target: oldest[browser === 'firefox' ? 'firefox' : 'chrome'],
      modulePreload: {
        polyfill: false,
        // What is loaded later waits for its style sheets; scripts find each other by themselves, on the disk.
        resolveDependencies: (_file, needed, { hostType }) =>
          hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css')),
      },
    },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./scripts/build/bare-content-script.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Keyring',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'activeTab',
      'scripting',
      'contextMenus',
      'idle',
      'clipboardWrite',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_permissions: ['clipboardRead', 'notifications', 'webRequest'],
    host_permissions: ['https://*.activehosted.com/*', 'https://*.api-us1.com/*'],
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      lock: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_lockCommand__' },
      'insert-url': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_insertUrlCommand__' },
      'insert-key': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_insertKeyCommand__' },
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        'connect-src https:',
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'keyring-for-activecampaign@keyring.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
