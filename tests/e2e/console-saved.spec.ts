import { catchFiles, chooseFile, savedFile } from './support/files.ts';
import { findHarm, watchForHarm } from './support/harm.ts';
import { askFrom, openConsole, saveSandboxAccount } from './support/pages/console-page.ts';
import { nora } from './support/people.ts';
import type { Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';
import { xssPayloads as payloads } from './support/xss-payloads.ts';

test.describe.configure({ timeout: 60_000 });

interface Listing {
  readonly rows: readonly { readonly id: string; readonly name: string; readonly folder: string }[];
}

/** Presses what is found by a selector: among hundreds of hostile names, looking by name takes long. */
const press = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

test('a request with a variable is saved, opened after a reload, filled and sent; exported and imported', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const id = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', nora(sandbox).key);
  const { tab, search, target, send, answer, ...console } = await openConsole(keyring, id);
  await search.fill('list contacts');
  await search.press('Enter');
  await target.fill('/api/3/contacts?email={{email}}');
  await tab.waitForText('A value is still missing for: email.');

  await tab.byRole('button', 'Save').click();
  const form = tab.byRole('dialog', 'Save the request');
  await form.waitFor();
  await console.field('Name').fill('Find by e-mail');
  await tab.byRole('combobox', 'Folder').fill('Weekly');
  await tab.byRole('combobox', 'Folder').press('Enter');
  await form.waitFor({ state: 'hidden' });

  await tab.reload();
  await tab.byRole('tab', 'Saved').click();
  const item = tab.byRole('button', 'GET Find by e-mail');
  await item.waitFor();
  await item.click();
  await expect.poll(() => target.value()).toBe('/api/3/contacts?email={{email}}');
  sandbox.clearLog();
  expect(await send.attribute('aria-disabled')).toBe('true');
  await console.field('email').fill('nobody+1@example.com');
  await tab.waitForText('GET /api/3/contacts?email=nobody%2B1%40example.com');
  await send.click();
  await expect.poll(() => answer.text()).toContain('200');
  const sent = sandbox.log.filter(({ host }) => host === 'acme.api-us1.com').map(({ url }) => url);
  expect(sent).toEqual(['/api/3/contacts?email=nobody%2B1%40example.com']);

  await catchFiles(tab);
  await tab.byRole('button', 'Export…').click();
  await tab.byRole('menuitem', 'Keyring’s own file, to import it again').click();
  await tab.waitForText('The file holds 1 request.');
  await expect.poll(() => savedFile(tab)).not.toBe('');
  const text = await savedFile(tab);
  expect(text).not.toMatch(/nobody|acme/);
  expect(text).not.toContain(nora(sandbox).key);
  await tab.byRole('button', 'More: Find by e-mail').click();
  await tab.byRole('menuitem', 'Remove').click();
  await tab.waitForText('Removed: Find by e-mail.');
  await tab.byRole('button', 'Import…').click();
  await tab.byRole('form', 'Import requests').waitFor();
  await chooseFile(tab, text);
  await tab.waitForText('New: 1');
  await tab.byRole('button', 'Import 1 request').click();
  await tab.waitForText('Imported: 1 request.');
  const { rows } = await askFrom<Listing>(tab, 'saved.list', {});
  expect(rows).toMatchObject([{ name: 'Find by e-mail', folder: 'Weekly' }]);

  await test.step('fifty payloads in every field of a file are text, and nothing else', async () => {
    await watchForHarm(tab);
    const requests = payloads.map((payload) => ({
      name: payload,
      folder: payload,
      method: 'POST',
      target: `/a/${payload}?{{a}}`,
      body: JSON.stringify({ [payload]: payload }),
      operation: payload,
    }));
    await press(tab, '.saved-tools button:nth-child(2)');
    await chooseFile(
      tab,
      JSON.stringify({ format: 'keyring-requests', version: 1, folders: payloads, requests }),
    );
    await tab.waitForText(`New: ${payloads.length}`);
    const preview = await tab.text();
    await press(tab, '.saved .button.primary');
    await tab.waitForText(`Imported: ${payloads.length} requests.`);
    const list = await tab.text();
    const shown = payloads.map((payload) => payload.replace(/\s+/g, ' ').trim());
    for (const text of [preview, list])
      expect(shown.filter((payload) => !text.replace(/\s+/g, ' ').includes(payload))).toEqual([]);
    const all = (await askFrom<Listing>(tab, 'saved.list', {})).rows.slice(-payloads.length);
    for (const { id: hostile } of all.slice(0, 5)) {
      await press(tab, `#saved-${hostile}`);
      await tab.waitForText(/As it is sent/);
    }
    expect(await findHarm(tab)).toEqual([]);
  });
});
