import { catchFiles } from './support/files.ts';
import { askFrom } from './support/pages/console-page.ts';
import { openPopup } from './support/steps.ts';
import type { Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });

interface Listing {
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly lastCheck?: { at: number };
  }[];
}

const COUNT = 30;

const listing = (tab: Tab): Promise<Listing> => askFrom<Listing>(tab, 'credentials.list', {});

/** When each account was last checked, in one order whenever it is asked. */
const checks = async (tab: Tab): Promise<readonly (number | undefined)[]> =>
  [...(await listing(tab)).rows]
    .sort((one, other) => one.id.localeCompare(other.id))
    .map(({ lastCheck }) => lastCheck?.at);

/** Presses Stop, and gives the ms until the page says that it has stopped. */
const stop = (tab: Tab): Promise<number> =>
  tab.evaluate(`new Promise((resolve) => {
    const started = performance.now();
    new MutationObserver((_, observer) => {
      if (!document.body.innerText.includes('Stopped.')) return;
      observer.disconnect();
      resolve(performance.now() - started);
    }).observe(document.getElementById('root'), { childList: true, subtree: true, characterData: true });
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop').click();
  })`);

test('all accounts: checked together, failures first, filtered, tagged, saved as CSV without a key, stopped, gone on with', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const accounts = sandbox.addAccounts(COUNT);
  const keys = accounts.map(({ users }) => users[0]?.key ?? '');
  const options = await keyring.openExtensionPage('options.html');
  for (const [at, { name, apiUrl }] of accounts.entries()) {
    const label = at === 4 ? '=cmd|calc' : name;
    await askFrom(options, 'credentials.save', { url: apiUrl, key: keys[at], label });
  }
  await options.close();
  const popup = await openPopup(keyring);
  await popup.surface.byRole('button', 'All accounts').click();
  const tab = await keyring.openedPage('accounts.html');
  const rows = tab.byRole('row');
  await tab.waitForText('30 accounts');
  await expect.poll(() => rows.count()).toBe(COUNT + 1);

  await test.step('failures rise once all are checked, and say why', async () => {
    for (const name of ['client-012', 'client-027']) sandbox.deleteUser(name, '1');
    sandbox.clearLog();
    await tab.byRole('button', 'Check all').click();
    await tab.waitForText('Done. 30 of 30 checked, 2 failing');
    const [, first, second, third] = await rows.texts();
    expect(first).toMatch(/client-012[\s\S]*Key refused/);
    expect(second).toMatch(/client-027[\s\S]*Key refused/);
    expect(third).toContain('Works');
    expect(sandbox.log.map(({ url }) => url)).toEqual(Array(COUNT).fill('/api/3/users/me'));
    expect(sandbox.log.filter(({ status }) => status === 429)).toEqual([]);
    await tab.byRole('button', 'Key refused: why, and what to do about client-012').click();
    await tab.waitForText('client-012.api-us1.com refused the key');
    expect(await tab.axe()).toEqual([]);
  });

  await test.step('a tag, and the filters', async () => {
    await tab.byRole('button', 'Edit the tags of client-012').click();
    await tab.byRole('textbox', 'Tags of client-012').fill('Retainer, DE');
    await tab.byRole('textbox', 'Tags of client-012').press('Enter');
    await tab.byRole('button', 'Only accounts with the tag Retainer').click();
    await tab.waitForText('1 of 30 accounts');
    expect(await rows.count()).toBe(3);
    await tab.byRole('searchbox', 'Search accounts').fill('nobody');
    await tab.waitForText('No account fits this filter.');
    await tab.byRole('button', 'Show all accounts').click();
    await tab.waitForText('30 accounts');
    await tab.byRole('searchbox', 'Search accounts').fill('client-00');
    await tab.waitForText('9 of 30 accounts');
    await tab.byRole('searchbox', 'Search accounts').fill('');
  });

  await test.step('the file holds all of them, no key, and nothing that acts', async () => {
    await catchFiles(tab);
    await tab.byRole('button', 'Save as CSV').click();
    await expect
      .poll(() => tab.evaluate<string | null>('globalThis.savedFile ?? null'))
      .toContain('client-030');
    const text = await tab.evaluate<string>('globalThis.savedFile');
    expect(text.trim().split('\r\n')).toHaveLength(COUNT + 1);
    expect(text).toContain('"Retainer, DE"');
    expect(text).toContain("'=cmd|calc,");
    expect(keys.filter((key) => text.includes(key))).toEqual([]);
    expect(text).not.toMatch(/[0-9a-f]{40}/i);
  });

  await test.step('stopped within a second: every call is given up, and nothing stored has changed', async () => {
    const before = await checks(tab);
    sandbox.fault({ kind: 'delay', path: '/api/3/users/me' });
    sandbox.clearLog();
    await tab.byRole('button', 'Check all').click();
    await expect.poll(() => sandbox.log.length).toBe(COUNT);
    expect(await stop(tab)).toBeLessThan(1_000);
    await expect.poll(() => sandbox.log.every(({ aborted }) => aborted)).toBe(true);
    expect(await checks(tab)).toEqual(before);
    await tab.waitForText('0 of 30 checked');
    sandbox.clearFaults();
  });

  await test.step('a background that is killed in the middle: what was found stays, and the rest can be checked', async () => {
    const before = await checks(tab);
    sandbox.fault({ kind: 'delay', host: 'client-030.api-us1.com', path: '/api/3/users/me' });
    await tab.byRole('button', 'Check all').click();
    await tab.waitForText('29 of 30 checked');
    await expect
      .poll(async () => (await checks(tab)).filter((at, each) => at !== before[each]).length)
      .toBe(COUNT - 1);
    await keyring.killBackground();
    await tab.waitForText('The checks were interrupted before all were done.');
    sandbox.clearFaults();
    sandbox.clearLog();
    await tab.byRole('button', 'Check the one left').click();
    await tab.waitForText('Done. 30 of 30 checked, 2 failing');
    expect(sandbox.log.map(({ host }) => host)).toEqual(['client-030.api-us1.com']);
  });
});
