import { catchFiles } from './support/files.ts';
import { askFrom } from './support/pages/console-page.ts';
import { passphrase, unlock } from './support/passphrase-steps.ts';
import { nora, user } from './support/people.ts';
import { openPopup } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });

const site = 'elsewhere.example';

test('where a key is used: noted with a click over another site, kept by hand, seen on the wall and in its CSV', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const [acme, bright] = [nora(sandbox), sandbox.account('brightdental').users[0]];
  const options = await keyring.openExtensionPage('options.html');
  for (const [name, key, label] of [
    ['acme', acme.key, 'Acme Outdoor'],
    ['brightdental', bright?.key, 'Bright Dental'],
  ])
    await askFrom(options, 'credentials.save', { url: `https://${name}.api-us1.com`, key, label });
  const chosen = 'Acme Outdoor';

  const page =
    await test.step('a copy over another site is asked about, and not again once it is noted', async () => {
      const tab = await keyring.openPage(`https://${site}/`);
      const popup = await openPopup(keyring, tab);
      await popup.search.fill('outdoor');
      const places = () =>
        Promise.all([popup.copyKey, popup.check, popup.addAccount].map((one) => one.middle()));
      const before = await places();
      await popup.copyKey.click();
      await popup.surface.waitForText(`Does ${site} use this key?`);
      expect(await places()).toEqual(before);
      expect(await popup.surface.axe()).toEqual([]);
      await popup.surface.byRole('button', 'Note it').click();
      await popup.surface.waitForText(`Noted that ${site} uses it.`);
      await popup.copyKey.click();
      await popup.surface.byRole('button', 'Details…').waitFor({ state: 'hidden' });
      // Answered after what the popup has asked by then.
      await popup.surface.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage({ channel: 'integrations.list', input: {} })`,
      );
      expect(await popup.surface.text()).not.toContain(site);
      await popup.more(chosen).click();
      await popup.menuItem('Where it is used…').click();
      return keyring.openedPage('integrations.html');
    });

  await test.step('one is added by hand, with what is worth knowing; what cannot be kept is said, and stays typed', async () => {
    await page.waitForText(`Where ${chosen} is used`);
    await page.byRole('button', 'Note an integration').click();
    await page.byRole('combobox', 'What it is').press('z');
    await page.byRole('textbox', 'Address').fill('http://shop.example');
    await page.byRole('textbox', 'Who looks after it').fill('Inès');
    await page.byRole('button', 'Save').click();
    await page.waitForText('This is no https address');
    await page.reload();
    await page.waitForText('What you had typed is back.');
    expect(await page.byRole('textbox', 'Who looks after it').value()).toBe('Inès');
    await page.byRole('textbox', 'Address').fill('');
    await page.byRole('textbox', 'Notes').fill(`the key is ${acme.key}`);
    await page.byRole('button', 'Save').click();
    await page.waitForText('A key stands in this');
    await page.byRole('textbox', 'Notes').fill('Three Zaps');
    await page.byRole('button', 'Save').click();
    await page.waitForText('Looked after by Inès');
    expect(await page.axe()).toEqual([]);
  });

  await test.step('edited; removed, and brought back', async () => {
    await page.byRole('button', 'Edit Zapier').click();
    await page.byRole('textbox', 'Name').fill('New leads');
    await page.byRole('textbox', 'Name').press('Enter');
    await page.byRole('button', 'Remove New leads').click();
    await page.waitForText('New leads removed.');
    await page.byRole('button', 'Undo').click();
    await page.byRole('button', 'Remove New leads').waitFor();
    expect(await page.url()).not.toMatch(/acme|outdoor/i);
    expect(await page.evaluate('document.title')).toBe('Where it is used');
  });

  await test.step('the wall says where each is used, finds by it, and its file has it without a key', async () => {
    const wall = await keyring.openExtensionPage('accounts.html');
    await wall.waitForText(`${site}, New leads`);
    await wall.byRole('combobox', 'Used in').press('z');
    await wall.waitForText('1 of 2 accounts');
    await wall.byRole('button', 'Save as CSV').isEnabled();
    await catchFiles(wall);
    await wall.byRole('button', 'Save as CSV').click();
    const saved = () => wall.evaluate<string | null>('globalThis.savedFile ?? null');
    await expect.poll(saved).toContain(`${site} (Something else); New leads (Zapier)`);
    expect(await saved()).not.toMatch(/[0-9a-f]{40}/i);
    await wall.byRole('combobox', 'Used in').press('Home');
    await wall.byRole('searchbox', 'Search accounts').fill('ines');
    await wall.waitForText('1 of 2 accounts');
    expect(await wall.axe()).toEqual([]);
  });

  await test.step('once the key was replaced, those that still have the earlier one are told, until it is changed there', async () => {
    const { rows } = await askFrom<{ rows: { id: string; label: string }[] }>(
      options,
      'credentials.list',
      {},
    );
    const id = rows.find(({ label }) => label === chosen)?.id;
    const key = sandbox.resetKey('acme', acme.id);
    await askFrom(options, 'credentials.edit', { id, key });
    await page.reload();
    await page.waitForText('2 integrations may still have the earlier key.');
    await page.byRole('list', 'Integrations').waitFor();
    await askFrom(options, 'integrations.list', {});
    const wall = await keyring.openedPage('accounts.html');
    await wall.reload();
    await wall.waitForText('2 still to change');
  });

  await test.step('locked, nothing of it is left on the page; unlocked there, it comes back', async () => {
    await askFrom(options, 'vault.set-passphrase', { next: passphrase });
    await askFrom(options, 'vault.lock', {});
    await page.waitForText('Keyring is locked');
    expect(await page.everything()).not.toMatch(/New leads|Acme|Inès/);
    await page.activate();
    await unlock(page);
    await page.waitForText('New leads');
  });
});

test('a user is to be deleted: what stops is listed, and goes to another user’s key', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const options = await keyring.openExtensionPage('options.html');
  const { row } = await askFrom<{ row: { id: string } }>(options, 'credentials.save', {
    url: 'https://acme.api-us1.com',
    key: user(sandbox, 'acme', 'Inès').key,
    label: 'Acme, Inès',
  });
  for (const name of ['Shop', 'Export'])
    await askFrom(options, 'integrations.add', { credential: row.id, kind: 'own-code', name });
  const wall = await keyring.openExtensionPage('accounts.html');
  await wall.byRole('button', 'More for Acme, Inès').click();
  await wall.byRole('menuitem', 'When its user is to be deleted…').click();
  const page = await keyring.openedPage('integrations.html');
  await page.waitForText('What stops: 1 saved key, 2 integrations');
  await page.waitForText('No other user’s key of this account is saved here yet.');
  expect(await page.axe()).toEqual([]);

  await askFrom(options, 'credentials.save', {
    url: 'https://acme.api-us1.com',
    key: nora(sandbox).key,
    label: 'Acme Outdoor',
  });
  await page.reload();
  await page.byRole('button', 'Copy API key').click();
  await expect.poll(() => keyring.clipboard()).toBe(nora(sandbox).key);
  await page.byRole('button', /^Done, it uses the other key\s*: Shop$/).click();
  await page.waitForText('1 of 2 moved');
  await page.byRole('button', /^Undo\s*: Shop$/).click();
  await page.waitForText('0 of 2 moved');
  for (const name of ['Shop', 'Export'])
    await page.byRole('button', new RegExp(`^Done, it uses the other key\\s*: ${name}$`)).click();
  await page.waitForText('Nothing that is noted here uses this key any longer.');
  expect(await page.axe()).toEqual([]);
  const { integrations } = await askFrom<{ integrations: { credential: string }[] }>(
    options,
    'integrations.list',
    {},
  );
  expect(integrations.filter(({ credential }) => credential === row.id)).toEqual([]);
  expect(await page.everything()).not.toContain(nora(sandbox).key);
});
