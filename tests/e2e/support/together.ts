import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { Keyring } from './keyring.ts';
import { launchKeyring } from './launch.ts';
import { test as base, nameOf } from './test.ts';

interface Both {
  readonly sandbox: Sandbox;
  readonly keyring: Keyring;
}

/** The browser and the sandbox of one file. */
class Shared {
  #file = '';
  #now: Both | undefined;

  /** Those of the file; another file's are closed. */
  async of(file: string, project: { readonly name: string }): Promise<Both> {
    if (this.#now && this.#file === file) return this.#now;
    await this.close();
    const sandbox = await startSandbox();
    const keyring = await launchKeyring({ browserName: nameOf(project), sandbox });
    this.#file = file;
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
export const test = base.extend<object, { shared: Shared }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const shared = new Shared();
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  sandbox: async ({ shared }, use, { file, project }) => use((await shared.of(file, project)).sandbox),
  keyring: async ({ shared }, use, { file, project }) => use((await shared.of(file, project)).keyring),
});
