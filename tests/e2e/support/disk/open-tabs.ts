import { join } from 'node:path';
import type { Keyring } from '../keyring.ts';
import { until } from '../until.ts';
import { searchFolder } from './search.ts';

/** What somebody types into a field of an ordinary page: a browser keeps that with its open tabs. */
export const typedInPage = '5b1f9a3c7d2e8046b1f59a3c7d2e80465b1f9a3c';

/** Where each browser keeps its open tabs while it runs. */
const sessions = { chromium: 'Default/Sessions', firefox: 'sessionstore-backups' } as const;

/** Types into a page that stays open, and waits until the browser has written that down with all its open tabs. */
export async function leaveTabsOpen(browser: Keyring): Promise<void> {
  const tab = await browser.openPage('https://acme.activehosted.com/app/settings/tracking');
  await tab.evaluate(`void document.body.append(
    Object.assign(document.createElement('textarea'), { id: 'trial', ariaLabel: 'Trial' }))`);
  await tab.byRole('textbox', 'Trial').fill(typedInPage);
  const folder = join(browser.profileDir, sessions[browser.browserName]);
  await until('the open tabs to be on the disk', async () => {
    const hits = await searchFolder(folder, [typedInPage]);
    return hits.length > 0 || undefined;
  });
}
