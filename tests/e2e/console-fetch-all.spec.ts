import { complaints } from './support/complaints.ts';
import { catchFiles, savedFile } from './support/files.ts';
import { askFrom, openConsole, saveSandboxAccount } from './support/pages/console-page.ts';
import type { Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { until } from './support/until.ts';

const CONTACTS = 1_000;

/** Source: a picker that chooses a file of the extension's own, which the browser writes as it does any other. */
const choosesFiles = (tab: Tab): Promise<void> =>
  tab.evaluate(`void ('showSaveFilePicker' in globalThis && (globalThis.showSaveFilePicker = async ({ suggestedName }) => {
    const folder = await navigator.storage.getDirectory();
    globalThis.chosen = await folder.getFileHandle(suggestedName, { create: true });
    return globalThis.chosen;
  }))`);

/** What was saved: in the chosen file, or, where the browser has no picker, as a download. */
const fileIn = async (tab: Tab): Promise<string> =>
  (await tab.evaluate<string>(`globalThis.chosen?.getFile().then((file) => file.text()) ?? ''`)) ||
  savedFile(tab);

test.describe.configure({ timeout: 60_000 });

/** The short form of tests/e2e/long/fetch-all.long.ts, which is run in both browsers. */
test('a thousand contacts come whole and once, whoever dies on the way, and go into a file', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const [client] = sandbox.addAccounts(1, CONTACTS);
  const id = await saveSandboxAccount(keyring, client?.apiUrl ?? '', client?.users[0]?.key ?? '');
  const { tab, search, send } = await openConsole(keyring, id);
  await search.fill('/contacts');
  await search.press('Enter');
  await send.click();
  await tab.waitForText('You see 20 of 1,000');
  const pages = () => sandbox.log.filter(({ url }) => url.includes('id_greater=')).length;

  // The fourth page and the one after the kill stay unanswered, however slow this machine is.
  const held = until('three pages', async () => pages() === 3 || undefined).then(() =>
    sandbox.fault({ kind: 'delay', path: '/api/3/contacts', times: 2 }),
  );
  await tab.byRole('button', 'Fetch all 1,000').click();
  await held;
  await tab.waitForText('Fetching');
  await expect.poll(pages).toBe(4);
  await keyring.killBackground();
  // The page that looks on wakes the background, which reads on by itself.
  await expect.poll(pages).toBe(5);
  await tab.byRole('button', 'Pause').click();
  await tab.waitForText('Paused');

  // In another tab it is found again, and goes on there.
  await tab.close();
  const { tab: later } = await openConsole(keyring, id);
  await later.byRole('tab', 'Downloads').click();
  await later.byRole('button', 'Go on').click();
  await later.waitForText('All here');
  expect(sandbox.log.filter(({ status }) => status === 429)).toEqual([]);

  await later.byRole('button', 'Look at them').click();
  await later.waitForText('the first 1,000 of 1,000 rows that are here');
  await later.waitForText('contact1@example.com');
  await later.byRole('button', 'Close').click();

  await choosesFiles(later);
  await catchFiles(later);
  await later.byRole('button', 'Save as a file…').click();
  expect(await later.axe()).toEqual([]);
  await later.byRole('button', 'Save').click();
  await later.waitForText(/Saved: 1,000 rows in contacts-\d{4}-\d{2}-\d{2}\.csv/);
  const [heads = '', ...lines] = (await fileIn(later)).trimEnd().split('\r\n');
  expect(lines).toHaveLength(CONTACTS);
  expect(new Set(lines.map((line) => /contact\d+@example\.com/.exec(line)?.[0])).size).toBe(CONTACTS);
  expect(heads).toContain('Company size');

  await later.byRole('button', 'Remove').click();
  await later.byRole('button', 'Remove 1,000 rows').click();
  await later.waitForText('What you fetch to its end is listed here');
  expect(await askFrom(later, 'fetch.list', { id })).toEqual([]);
  expect(await complaints(keyring)).toEqual([]);
});
