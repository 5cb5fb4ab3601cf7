import { askFrom, openConsole, saveSandboxAccount } from './support/pages/console-page.ts';
import { setPassphrase, unlock } from './support/passphrase-steps.ts';
import { nora } from './support/people.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 60_000 });

test('what was written survives a reload, the death of the worker, and the lock', { tag: '@once' }, async ({
  keyring,
  sandbox,
}) => {
  const id = await saveSandboxAccount(keyring, 'https://acme.api-us1.com', nora(sandbox).key);
  await setPassphrase(keyring);
  const { tab, search, target, clear, ...console } = await openConsole(keyring, id);
  await search.fill('create tag');
  await search.press('Enter');
  const name = console.field('Name of the tag');
  await name.fill('Autumn “fair”');
  await target.fill('/api/3/tags?broken');
  const isBack = async (): Promise<void> => {
    await name.waitFor();
    await expect.poll(() => name.value()).toBe('Autumn “fair”');
    expect(await target.value()).toBe('/api/3/tags?broken');
  };
  const kept = (): Promise<string> => askFrom(tab, 'drafts.read', { name: `console-${id}` });
  await expect.poll(kept).toContain('broken');

  await tab.reload();
  await isBack();
  await keyring.killBackground();
  await tab.reload();
  await isBack();

  await askFrom(tab, 'vault.lock', {});
  await tab.waitForText('Keyring is locked');
  expect(await tab.everything()).not.toMatch(/acme|Nora|Autumn/);
  await unlock(tab);
  await isBack();

  await clear.click();
  await expect.poll(kept).toBe('');
});
