import type { Sandbox } from '../sandbox/sandbox.ts';
import type { BenchBrowser } from './browser.ts';

/** How many saves are under way at once while accounts are made. */
const AT_ONCE = 8;

/** Saves accounts of the sandbox until Keyring holds so many: client-001 and so on. */
export async function saveAccounts(total: number, browser: BenchBrowser, sandbox: Sandbox): Promise<void> {
  const { rows } = await browser.ask<{ rows: readonly unknown[] }>('credentials.list', {});
  const missing = sandbox.addAccounts(total - rows.length);
  const next = missing.values();
  const saveOneByOne = async (): Promise<void> => {
    for (const { name, apiUrl, users } of next)
      await browser.ask('credentials.save', { url: apiUrl, key: users[0]?.key, label: labelOf(name) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, saveOneByOne));
}

const labelOf = (name: string): string => `Client ${name.replace(/\D+/, '')} GmbH & Co. KG`;
