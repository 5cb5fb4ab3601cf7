import { complaints } from './support/complaints.ts';
import { askFrom } from './support/pages/console-page.ts';
import { askByShortcut, askToInsert, type InsertPage, spotOf } from './support/pages/insert-page.ts';
import { setPassphrase, unlock } from './support/passphrase-steps.ts';
import { nora, user } from './support/people.ts';
import type { Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 120_000 });

const tool = 'https://tools.example/';

/** What the page itself has heard of a field. */
const heard = (tab: Tab, id: string): Promise<string> =>
  tab.evaluate<string>(`document.querySelector('#${id}-heard').textContent`);

/** Presses Enter once it counts, and waits for what came of it. */
async function enter({ surface, close, ready }: InsertPage): Promise<string> {
  await ready();
  await surface.keyboard.press('Enter');
  await close.waitFor();
  return surface.text();
}

test('one key goes into the one field it was asked for, by whatever the page is made with, and nowhere before Enter', async ({
  keyring,
  sandbox,
}) => {
  const { key } = nora(sandbox);
  const options = await keyring.openExtensionPage('options.html');
  const other = user(sandbox, 'brightdental', 'Priya');
  for (const [url, one, label] of [
    ['https://brightdental.api-us1.com', other.key, 'Bright Dental'],
    ['https://acme.api-us1.com', key, 'Acme Outdoor'],
  ])
    await askFrom(options, 'credentials.save', { url, key: one, label });
  await options.close();
  const tab = await keyring.openPage(tool);

  for (const [name, selector] of [
    ['plain', '#key'],
    ['react', '[aria-label="React key"]'],
    ['vue', '[aria-label="Vue key"]'],
  ] as const)
    await test.step(`a field: ${name}`, async () => {
      const picker = await askToInsert(keyring, tab, await spotOf(tab, selector));
      await picker.surface.waitForText('into tools.example');
      await picker.ready();
      expect(await heard(tab, name === 'plain' ? 'key' : name)).toBe('');
      expect(await picker.surface.everything()).not.toContain(key.slice(0, 12));
      if (name === 'plain') expect(await picker.surface.axe()).toEqual([]);
      expect(await enter(picker)).toContain(
        'The API key of Acme Outdoor is now in the field on tools.example.',
      );
      await expect.poll(() => heard(tab, name === 'plain' ? 'key' : name)).toBe(key);
      if (name === 'plain') {
        await picker.surface.waitForText('Does tools.example use this key?');
        await picker.surface.byRole('button', 'Note it').click();
        await picker.surface.waitForText('Noted that tools.example uses it.');
        expect(await picker.surface.axe()).toEqual([]);
      }
      await picker.surface.close();
    });

  await test.step('text that is edited as it is shown, and a text area: where the caret is', async () => {
    for (const [selector, before, id] of [
      ['#rich', 'Key:', 'rich'],
      ['#text', 'KEY=', 'text'],
    ] as const) {
      const picker = await askToInsert(keyring, tab, await spotOf(tab, selector));
      expect(await enter(picker)).toContain('is now in the field');
      const now = await heard(tab, id);
      expect(now).toContain(key);
      expect(now.replace(key, '')).toBe(before);
      await picker.surface.close();
    }
  });

  await test.step('the URL of another account, by the shortcut and a search', async () => {
    await tab.evaluate(`document.querySelector('#url').focus()`);
    const picker = await askByShortcut(keyring, tab, 'insert-url');
    await picker.search.fill('bright');
    expect(await enter(picker)).toContain('The API URL of Bright Dental is now in the field');
    expect(await heard(tab, 'url')).toBe('https://brightdental.api-us1.com');
    await picker.surface.close();
  });

  await test.step('in place of an earlier value, which is said first', async () => {
    const picker = await askToInsert(keyring, tab, await spotOf(tab, '#url'), 'insert-url');
    await picker.surface.waitForText('What is in the field now is replaced.');
    await picker.search.fill('acme');
    await enter(picker);
    expect(await heard(tab, 'url')).toBe('https://acme.api-us1.com');
    await picker.surface.close();
  });

  await test.step('a field in a frame of the page’s own', async () => {
    await tab.goto(`${tool}frame`);
    const picker = await askToInsert(keyring, tab, await spotOf(tab, 'iframe', true));
    expect(await enter(picker)).toContain('is now in the field');
    const inside = `document.querySelector('iframe').contentDocument.querySelector('#key').value`;
    expect(await tab.evaluate(inside)).toBe(key);
    await picker.surface.close();
  });

  await test.step('locked: it is unlocked on the way, and goes on', async () => {
    await setPassphrase(keyring);
    const page = await keyring.openExtensionPage('options.html');
    await askFrom(page, 'vault.lock', {});
    await page.close();
    await tab.goto(tool);
    const picker = await askToInsert(keyring, tab, await spotOf(tab, '#key'));
    await unlock(picker.surface);
    expect(await enter(picker)).toContain('is now in the field');
    expect(await heard(tab, 'key')).toBe(key);
    await picker.surface.close();
  });

  expect((await keyring.consoleLines()).filter((line) => line.includes(key))).toEqual([]);
  expect(keyring.externalRequests()).toEqual([]);
  expect(await complaints(keyring)).toEqual([]);
});
