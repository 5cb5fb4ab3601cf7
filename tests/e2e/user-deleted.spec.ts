import { askFrom } from './support/pages/console-page.ts';
import { nora, user } from './support/people.ts';
import { openPopup } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });

const api = '(globalThis.browser ?? chrome)';

test('a user was deleted: the watch notices, says which integrations are affected, and guides to a replacement', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const ines = user(sandbox, 'acme', 'Inès');
  const options = await keyring.openExtensionPage('options.html');
  const ids: string[] = [];
  for (const [key, label] of [
    [nora(sandbox).key, 'Acme Outdoor'],
    [ines.key, 'Acme, Inès'],
  ]) {
    const pair = { url: 'https://acme.api-us1.com', key, label };
    ids.push((await askFrom<{ row: { id: string } }>(options, 'credentials.save', pair)).row.id);
  }
  const [replacement, lost] = ids;
  for (const content of [
    { kind: 'zapier', name: 'New leads' },
    { kind: 'woocommerce', name: 'Shop', address: 'https://shop.example/wp-admin/' },
  ])
    await askFrom(options, 'integrations.add', { credential: lost, ...content });
  await askFrom(options, 'integrations.add', { credential: replacement, kind: 'n8n', name: 'Reports' });
  await askFrom(options, 'watching.choose', { every: 'daily' });
  const looked = () =>
    expect
      .poll(async () => (await askFrom<{ looking: boolean }>(options, 'watching.settled', {})).looking)
      .toBe(false);
  await looked();

  sandbox.deleteUser('acme', ines.id);
  await keyring.evaluateInBackground(`(async () => {
    const { watching } = await ${api}.storage.local.get('watching');
    await ${api}.storage.local.set({ watching: { ...watching, nextAt: Date.now() - 1 } });
    await ${api}.alarms.create('watch', { when: Date.now() });
  })()`);
  await looked();
  const badge = () => keyring.evaluateInBackground<string>(`${api}.action.getBadgeText({})`);
  await expect.poll(badge).toBe('1');

  const popup = await openPopup(keyring);
  await popup.surface.byRole('button', 'See what changed…').click();
  const wall = await keyring.openedPage('accounts.html');
  await wall.waitForText('Used by: New leads, Shop');
  await wall.waitForText('2 stop with it');
  expect(await wall.axe()).toEqual([]);
  await wall.byRole('button', /^Find a replacement…\s*: Acme, Inès$/).click();

  const page = await keyring.openedPage('integrations.html');
  await page.waitForText('What has stopped: 1 saved key, 2 integrations');
  expect(await page.text()).not.toContain('Reports');
  expect(await page.byRole('combobox', 'Key that takes over').value()).toBe(replacement);
  await page.byRole('button', 'Copy API key').click();
  await expect.poll(() => keyring.clipboard()).toBe(nora(sandbox).key);
  await page.waitForText('In Zapier, open the app connections and find ActiveCampaign.');
  for (const [at, name] of ['New leads', 'Shop'].entries()) {
    await page.byRole('button', new RegExp(`^Done, it uses the other key\\s*: ${name}$`)).click();
    await page.waitForText(`${at + 1} of 2 moved`);
  }
  await page.waitForText('Nothing that is noted here uses this key any longer.');
  await wall.reload();
  await wall.waitForText('3 integrations');
  expect(await wall.text()).not.toContain('stop with it');
  for (const tab of [wall, page])
    for (const { key } of [ines, nora(sandbox)]) expect(await tab.everything()).not.toContain(key);
});
