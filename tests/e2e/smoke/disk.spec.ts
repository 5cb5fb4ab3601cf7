import { searchFolder } from '../support/disk/search.ts';
import { expect, test } from '../support/test.ts';

const CONTROL = 'planted0control1planted2control3';

test('what the extension stores openly is found in the profile', async ({ keyring }) => {
  await keyring.evaluateInBackground(
    `(globalThis.browser ?? chrome).storage.local.set({ trial: '${CONTROL}' })`,
  );
  await keyring.quit();
  const hits = await searchFolder(keyring.profileDir, [CONTROL, `${CONTROL}-never-stored`]);
  expect(hits.map(({ secret }) => secret)).toContain(CONTROL);
  expect(hits.map(({ secret }) => secret)).not.toContain(`${CONTROL}-never-stored`);
});
