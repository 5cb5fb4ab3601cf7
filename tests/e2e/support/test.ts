import { test as base } from '@playwright/test';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { BrowserName, Keyring } from './keyring.ts';
import { launchKeyring } from './launch.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** BCP 47 tag that the browser prefers: `test.use({ language: 'fr' })`. */
  language: string;
  /** A fresh sandbox, with the same accounts and keys each time. */
  sandbox: Sandbox;
  /** A fresh browser with the built extension. */
  keyring: Keyring;
  /** The same browser without the extension: what it writes by itself. */
  control: Keyring;
}

/**
 * The test of end-to-end files. One file runs in both browsers: the project's name says in which.
 * `test.use({ language: 'fr', colorScheme: 'dark' })` sets what the browser prefers.
 */
export const test = base.extend<Fixtures>({
  language: ['en', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox();
    await use(sandbox);
    await sandbox.close();
  },
  keyring: async ({ sandbox, language, colorScheme }, use, { project }) => {
    const keyring = await launchKeyring({
      browserName: nameOf(project),
      sandbox,
      language,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    });
    await use(keyring);
    await keyring.close();
  },
  control: async ({ sandbox, language }, use, { project }) => {
    const control = await launchKeyring({
      browserName: nameOf(project),
      sandbox,
      language,
      withKeyring: false,
    });
    await use(control);
    await control.close();
  },
});

/** The browser that a project stands for. */
export function nameOf({ name }: { readonly name: string }): BrowserName {
  return name === 'firefox' ? 'firefox' : 'chromium';
}
