import { searchFolder } from './support/disk/search.ts';
import { nora } from './support/people.ts';
import { openPopup, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

const planted = 'a0c1b2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9';

test('after a paste-save, a copy and a check the key is nowhere on the disk; a planted control is found', async ({
  keyring,
  sandbox,
}) => {
  const { key } = nora(sandbox);
  await keyring.openPage('https://acme.activehosted.com/app/settings/tracking');
  const popup = await openPopup(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', key);
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(key);
  await popup.check.click();
  await popup.surface.waitForText('Works');
  await popup.surface.close();
  await keyring.evaluateInBackground(
    `(globalThis.browser ?? chrome).storage.local.set({ planted: ${JSON.stringify(planted)} })`,
  );
  await keyring.quit();

  const secrets = [key, 'nora@acme', 'Lindqvist'];
  const hits = await searchFolder(keyring.profileDir, [...secrets, planted]);
  expect(hits.map(({ secret }) => secret)).toContain(planted);
  expect(hits.filter(({ secret }) => secret !== planted)).toEqual([]);
});
