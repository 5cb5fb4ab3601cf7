import { join } from 'node:path';
import { beyond } from './support/disk/beyond.ts';
import { plant } from './support/disk/plant.ts';
import { type Hit, searchFolder } from './support/disk/search.ts';
import type { Keyring } from './support/keyring.ts';
import { nora, sam, user } from './support/people.ts';
import { developerPage, openPopup, openPopupPage, saveFromPage } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** What somebody types into a field of an ordinary page: a browser keeps that with its open tabs. */
const typed = '5b1f9a3c7d2e8046b1f59a3c7d2e80465b1f9a3c';
/** What the extension is made to store openly. */
const planted = 'a0c1b2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9';

/** The same, in a place that the browser compresses. */
const compressed = 'c7e6a5f4b3d2918070f1e2d3c4b5a69788796a5b';

test.describe.configure({ timeout: 90_000 });

/** Where each browser keeps its open tabs while it runs. */
const sessions = { chromium: 'Default/Sessions', firefox: 'sessionstore-backups' } as const;

/** Types into a page that stays open, and waits until the browser has written that down with all its open tabs. */
async function leaveTabsOpen(browser: Keyring): Promise<void> {
  const tab = await browser.openPage('https://acme.activehosted.com/app/settings/tracking');
  await tab.evaluate(`void document.body.append(
    Object.assign(document.createElement('textarea'), { id: 'trial', ariaLabel: 'Trial' }))`);
  await tab.byRole('textbox', 'Trial').fill(typed);
  const folder = join(browser.profileDir, sessions[browser.browserName]);
  await expect.poll(() => searchFolder(folder, [typed]).catch(() => [])).not.toEqual([]);
}

test('no key, label or account is on the disk beyond a control run of the same browsing without Keyring', async ({
  keyring,
  control,
  sandbox,
}) => {
  const shown = nora(sandbox).key;
  const pasted = sam(sandbox).key;
  const { key: left } = user(sandbox, 'cobalt-dev', 'Jun');
  const half = (user(sandbox, 'brightdental', 'Tom').key ?? '').slice(0, 40);

  await test.step('saving from the page, a paste-save, copies, a check', async () => {
    const { tab, bar } = await saveFromPage(keyring);
    await bar.copyKey.click();
    await expect.poll(() => keyring.clipboard()).toBe(shown);
    const popup = await openPopup(keyring, tab);
    await popup.addAccount.click();
    await popup.paste.fill(`Quiet Harbour, https://acme.api-us1.com, ${pasted}`);
    await popup.save.click();
    await popup.search.fill('Quiet');
    await popup.copyKey.click();
    await expect.poll(() => keyring.clipboard()).toBe(pasted);
    sandbox.fault({ kind: 'status', status: 403, path: '/api/3/*', times: 1 });
    await popup.check.click();
    await popup.surface.waitForText('Key refused');
    await popup.check.click();
    await popup.surface.waitForText('Works');
    await popup.surface.close();
  });
  await test.step('a new key half typed, and a paste not saved, each in a tab that stays open', async () => {
    const editing = await openPopupPage(keyring);
    await editing.search.fill('Quiet');
    await editing.more('Quiet Harbour').click();
    await editing.menuItem('Edit').click();
    await editing.surface.byRole('textbox', 'API URL').press('Tab');
    await editing.surface.keyboard.type(half);
    const adding = await openPopupPage(keyring);
    await adding.addAccount.click();
    await adding.paste.fill(`https://cobalt-dev.api-us1.com\n${left}`);
    await adding.surface.waitForText('Works');
  });
  await plant(keyring, planted, compressed);
  await leaveTabsOpen(keyring);
  await keyring.quit();

  await control.openPage(developerPage);
  await leaveTabsOpen(control);
  await control.quit();

  const secrets = [
    shown,
    pasted,
    left,
    half,
    'Quiet Harbour',
    'cobalt-dev',
    'acme.api-us1.com',
    'Lindqvist',
    'sam@acme',
  ];
  const seen = [typed, planted, compressed, 'popup.html'];
  const search = ({ profileDir }: Keyring) => searchFolder(profileDir, [...secrets, ...seen]);
  const hits = await search(keyring);
  const byItself = await search(control);
  expect(beyond(hits, byItself).filter(({ secret }) => secrets.includes(secret))).toEqual([]);

  // The search sees what there is to see: the open tabs, Keyring's own among them, with what was typed in a page…
  const ofTabs = (found: readonly Hit[]) => found.filter(({ file }) => /session/i.test(file));
  expect(ofTabs(hits).map(({ secret }) => secret)).toEqual(expect.arrayContaining([typed, 'popup.html']));
  expect(ofTabs(byItself).map(({ secret }) => secret)).toContain(typed);
  // … each form of what was planted, and what only unpacking brings to light.
  const formsOf = (one: string) => hits.filter(({ secret }) => secret === one).map(({ form }) => form);
  expect(formsOf(planted)).toEqual(expect.arrayContaining(['plain', 'base64 at 0', 'hex', 'UTF-16LE']));
  const lies = hits.filter(({ secret }) => secret === compressed);
  const openly = new Set(lies.filter(({ layer }) => layer === 'raw').map(({ file }) => file));
  expect(lies.filter(({ file }) => !openly.has(file))).not.toEqual([]);
});
