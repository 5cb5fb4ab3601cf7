import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../wxt.config';
import { productFiles, root } from './files';

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
}

const manifestFor = (browser: 'chrome' | 'firefox'): Manifest =>
  (config.manifest as unknown as (env: { browser: string }) => Manifest)({ browser });

/** What in the code needs each permission; one that nothing needs must not be asked for. */
const uses: Record<string, RegExp> = {
  storage: /browser\.storage/,
  unlimitedStorage: /area\('local'\)/,
  alarms: /browser\.alarms/,
  idle: /browser\.idle/,
  contextMenus: /browser\.contextMenus/,
  activeTab: /page\.look/,
  scripting: /browser\.scripting/,
  clipboardWrite: /clipboard\.writeText|execCommand\('copy'\)/,
  clipboardRead: /clipboard\.readText/,
  notifications: /browser\.notifications/,
  webRequest: /browser\.webRequest/,
  offscreen: /offscreen\(\)\.createDocument/,
};
const chromiumOnly = ['offscreen'];

const code = productFiles.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
const documented = readFileSync(join(root, 'docs/PERMISSIONS.md'), 'utf8');

test.each(['chrome', 'firefox'] as const)(
  '%s: every permission is used by the code, and the code needs no other',
  (browser) => {
    const { permissions, optional_permissions } = manifestFor(browser);
    const asked = [...permissions, ...optional_permissions];
    const used = Object.keys(uses).filter((one) => browser === 'chrome' || !chromiumOnly.includes(one));
    expect(asked.sort()).toEqual(used.sort());
    for (const permission of asked) expect(code).toMatch(uses[permission] ?? /^$/);
  },
);

test.each(['chrome', 'firefox'] as const)(
  '%s: every permission and host has its line in docs/PERMISSIONS.md',
  (browser) => {
    const { permissions, optional_permissions, host_permissions, optional_host_permissions } =
      manifestFor(browser);
    for (const asked of [
      ...permissions,
      ...optional_permissions,
      ...host_permissions,
      ...optional_host_permissions,
    ]) {
      expect(documented).toContain(`| \`${asked}\` |`);
    }
  },
);

test.each(['chrome', 'firefox'] as const)('%s: what must never be asked is not asked', (browser) => {
  const manifest = manifestFor(browser);
  const asked = [...manifest.permissions, ...manifest.host_permissions];
  for (const never of ['<all_urls>', 'tabs', 'webNavigation', 'https://*/*', 'http://*/*']) {
    expect(asked).not.toContain(never);
  }
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_security_policy.extension_pages).toContain("require-trusted-types-for 'script'");
});
