import { catchFiles, savedFile } from './support/files.ts';
import { askFrom } from './support/pages/console-page.ts';
import { passphrase, unlock } from './support/passphrase-steps.ts';
import { nora, user } from './support/people.ts';
import { resetAndSave, saveUsed } from './support/rotation-steps.ts';
import { developerPage, openPopup, openPopupPage } from './support/steps.ts';
import type { Surface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 120_000 });

const acme = 'https://acme.api-us1.com';
const bright = 'https://brightdental.api-us1.com';

const tick = (page: Surface, name: string) => page.byRole('checkbox', `Changed in ${name}`);

const isTicked = (page: Surface, name: string): Promise<boolean> =>
  page.evaluate(`document.querySelector('input[aria-label="Changed in ${name}"]').checked`);

/** What Keyring keeps on the disk of all this, and in the session: keys stand in neither in the clear. */
const kept = (page: Surface): Promise<string> =>
  page.evaluate(`(async () => {
    const { local, session } = (globalThis.browser ?? chrome).storage;
    return JSON.stringify([await local.get(null), await session.get(null)]);
  })()`);

test('a rotation from the reset to the record, with the browser closed in the middle', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const { key: old } = nora(sandbox);
  await saveUsed(keyring, { url: acme, key: old, label: 'Acme Outdoor' }, ['New leads', 'Newsletter']);
  sandbox.clearLog();
  let popup = await openPopupPage(keyring);
  await popup.more('Acme Outdoor').click();
  await popup.menuItem('Rotate key…').click();
  let page = await keyring.openedPage('rotation.html');
  await page.byRole('button', /It is time for a new key/).click();
  await page.waitForText('2 integrations will stop when the key is reset');
  expect(await page.axe()).toEqual([]);
  await page.byRole('button', 'All is prepared').click();
  await page.waitForText('sign in to ActiveCampaign as Nora Lindqvist');
  await page.waitForText('Waiting for the new key…');
  expect(await tick(page, 'New leads').isEnabled()).toBe(false);
  expect(sandbox.log).toEqual([]);

  await test.step('the reset is noticed by itself, and both keys are tried', async () => {
    await page.byRole('button', 'Open Developer settings').click();
    await expect.poll(() => sandbox.log.map(({ url }) => url)).toContain('/app/settings/developer');
    await resetAndSave(keyring, await keyring.openPage(developerPage));
    await page.activate();
    await page.waitForText('The new key works: Nora Lindqvist.');
    await page.waitForText('The old key is dead: ActiveCampaign refuses it.');
    const asked = sandbox.log.filter(({ url }) => url.startsWith('/api/'));
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(
      asked.map(() => 'GET /api/3/users/me'),
    );
  });
  const { key: fresh } = nora(sandbox);
  expect(fresh).not.toBe(old);

  await test.step('one integration is changed, and the browser is closed', async () => {
    await page.byRole('button', 'Copy the new API key').click();
    await expect.poll(() => keyring.clipboard()).toBe(fresh);
    await tick(page, 'New leads').click();
    await page.waitForText(/changed \w+ \d+/);
    await keyring.restart();
  });

  await test.step('the popup leads back to it; what was found and ticked is there', async () => {
    popup = await openPopup(keyring);
    await popup.surface.waitForText('A key rotation is under way: 1 of 2 integrations changed');
    await popup.surface.byRole('button', 'Go on…').click();
    page = await keyring.openedPage('rotation.html');
    await page.waitForText('The old key is dead: ActiveCampaign refuses it.');
    expect(await isTicked(page, 'New leads')).toBe(true);
    expect(await isTicked(page, 'Newsletter')).toBe(false);
    await page.waitForText('Still undone: integrations that still have the old key.');
    await tick(page, 'Newsletter').click();
    await expect.poll(async () => (await page.text()).includes('Still undone')).toBe(false);
    expect(await page.axe()).toEqual([]);
    await page.byRole('button', 'Finish').click();
    await page.waitForText(/Finished .* It stays as it is\./);
  });

  await test.step('the record tells all of it, and no key', async () => {
    await catchFiles(page);
    await page.byRole('button', 'Save as a page').click();
    await expect.poll(() => savedFile(page)).toContain('<!doctype html>');
    await page.byRole('button', 'Copy as text').click();
    await page.waitForText('Copied.');
    for (const record of [await savedFile(page), await keyring.clipboard()]) {
      for (const told of ['Acme Outdoor', 'Nora Lindqvist', 'New leads', 'Newsletter', 'looked after by Kim'])
        expect(record).toContain(told);
      expect(record).toMatch(/The old key is dead: ActiveCampaign refuses it\. \(.+\)/);
      expect(record).toMatch(/The new key works: Nora Lindqvist\. \(.+\)/);
    }
    const everywhere = [
      await savedFile(page),
      await keyring.clipboard(),
      await page.everything(),
      await kept(page),
    ];
    for (const key of [old, fresh]) expect(everywhere.join('\n')).not.toContain(key);
    expect(await popup.surface.isClosed()).toBe(true);
  });
});

test('two at once: each has its own keys, integrations and record', { tag: '@once' }, async ({
  keyring,
  sandbox,
}) => {
  const { key: noras } = nora(sandbox);
  const { key: priyas } = user(sandbox, 'brightdental', 'Priya');
  await saveUsed(keyring, { url: acme, key: noras, label: 'Acme Outdoor' }, ['New leads']);
  const id = await saveUsed(keyring, { url: bright, key: priyas, label: 'Bright Dental' }, ['Bookings']);

  const wall = await keyring.openExtensionPage('accounts.html');
  await wall.byRole('button', 'More for Acme Outdoor').click();
  await wall.byRole('menuitem', 'Rotate key…').click();
  const one = await keyring.openedPage('rotation.html');
  await one.byRole('button', /The key may be in the wrong hands/).click();
  await one.waitForText('Waiting for the new key…');

  // The other one was reset before anybody thought of a rotation: the wall says who still has the old key.
  const settings = await keyring.openPage('https://brightdental.activehosted.com/app/settings/developer');
  await resetAndSave(keyring, settings);
  await one.activate();
  await one.waitForText('Waiting for the new key…');
  await wall.activate();
  await wall.reload();
  await wall.waitForText('Bright Dental: 1 integration still uses the old key');
  expect(await wall.axe()).toEqual([]);
  await wall.byRole('button', 'Go on…').click();
  const two = await keyring.openedPage(`rotation.html#of/${id}`);
  await two.byRole('button', /It was reset already/).click();
  await two.waitForText('The new key works: Priya Raman.');
  await two.waitForText('The old key is dead: ActiveCampaign refuses it.');

  await resetAndSave(keyring, await keyring.openPage(developerPage));
  await one.activate();
  await one.waitForText('The new key works: Nora Lindqvist.');
  await tick(one, 'New leads').click();
  await one.byRole('button', 'Finish').click();
  await one.waitForText(/Finished .* It stays as it is\./);
  expect(await one.text()).not.toMatch(/Bright|Bookings|Priya/);

  await keyring.restart();
  const all = await keyring.openExtensionPage('rotation.html');
  await all.waitForText('1 of 1 integration changed');
  await all.waitForText('0 of 1 integration changed');
  expect(await all.text()).toMatch(/Under way[\s\S]*Bright Dental[\s\S]*Finished[\s\S]*Acme Outdoor/);
  expect(await all.axe()).toEqual([]);

  await test.step('locked, nothing of them is left on the page; unlocked there, they come back', async () => {
    await askFrom(all, 'vault.set-passphrase', { next: passphrase });
    await askFrom(all, 'vault.lock', {});
    await all.waitForText('Keyring is locked');
    expect(await all.everything()).not.toMatch(/Acme|Bright/);
    await unlock(all);
    await all.waitForText('1 of 1 integration changed');
  });
  await all.byRole('link', 'Bright Dental').click();
  await all.waitForText('Still undone: integrations that still have the old key.');
  await tick(all, 'Bookings').click();
  await all.byRole('button', 'Finish').click();
  await all.waitForText(/Finished .* It stays as it is\./);
  expect(await all.text()).not.toMatch(/Acme|New leads|Nora/);
  const keys = [noras, priyas, nora(sandbox).key, user(sandbox, 'brightdental', 'Priya').key];
  for (const key of keys) expect(await all.everything()).not.toContain(key);
});
