import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { BrowserName, Keyring } from './keyring.ts';
import { launchKeyring } from './launch.ts';
import { test as base, nameOf } from './test.ts';

/** What a browser prefers. */
interface Preferred {
  readonly language: string;
  readonly colorScheme: 'light' | 'dark';
}

interface Both {
  readonly sandbox: Sandbox;
  readonly keyring: Keyring;
}

/** The browser and the sandbox of one file. */
class Shared {
  #asked = '';
  #now: Both | undefined;

  /** Those of the file, as they were asked for; others are closed. */
  async of(file: string, browserName: BrowserName, preferred: Preferred): Promise<Both> {
    const asked = JSON.stringify([file, preferred]);
    if (this.#now && this.#asked === asked) return this.#now;
    await this.close();
    const sandbox = await startSandbox();
    const keyring = await launchKeyring({ browserName, sandbox, ...preferred });
    this.#asked = asked;
    this.#now = { sandbox, keyring };
    return this.#now;
  }

  async close(): Promise<void> {
    await this.#now?.keyring.close();
    await this.#now?.sandbox.close();
    this.#now = undefined;
  }
}

/**
 * The test of files whose tests leave nothing behind for one another: all of a file run in one browser, which saves a
 * launch for each. After a failure Playwright begins with a new one.
 */
export const test = base.extend<{ both: Both }, { shared: Shared }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const shared = new Shared();
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  sandbox: async ({ both }, use) => use(both.sandbox),
  keyring: async ({ both }, use) => use(both.keyring),
  both: async ({ shared, language, colorScheme }, use, { file, project }) =>
    use(
      await shared.of(file, nameOf(project), {
        language,
        colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      }),
    ),
});
