import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Keyring } from './support/keyring.ts';
import type { PopupPage } from './support/pages/popup-page.ts';
import { nora } from './support/people.ts';
import { openDeveloperPage, openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** Begins something that calls ActiveCampaign, and ends the background while its last call is unanswered. */
async function killInCall(
  { keyring, sandbox }: { readonly keyring: Keyring; readonly sandbox: Sandbox },
  begin: () => Promise<void>,
  calls: 1 | 2 = 1,
): Promise<void> {
  sandbox.clearLog();
  sandbox.fault({ kind: 'delay', path: '/api/3/*', times: 1 });
  // The rule set last goes first: the call before is answered.
  if (calls === 2) sandbox.fault({ kind: 'delay', ms: 1, path: '/api/3/*', times: 1 });
  await begin();
  await expect.poll(() => sandbox.log.filter(({ url }) => url.startsWith('/api/3/')).length).toBe(calls);
  await keyring.killBackground();
}

/** Keyring holds this key alone, and can read all that it holds. */
async function holdsOnly(keyring: Keyring, popup: PopupPage, key: string): Promise<void> {
  await keyring.setClipboard('');
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(key);
  expect(await popup.rows.count()).toBe(1);
  expect(await popup.surface.text()).not.toContain('cannot be read');
}

const interrupted = 'The work was interrupted before an answer came. Nothing was lost: try again.';

test('a worker that dies in mid-call ends in a clear error, and nothing stored is damaged', async ({
  keyring,
  sandbox,
}) => {
  const { key } = nora(sandbox);
  const popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', key);

  await killInCall({ keyring, sandbox }, () => popup.check.click());
  await popup.surface.waitForText(interrupted);

  sandbox.clearLog();
  await popup.check.click();
  await expect.poll(() => sandbox.log.length).toBe(1);
  await expect.poll(() => popup.surface.text()).not.toContain(interrupted);
  await popup.surface.waitForText('Works');
  await holdsOnly(keyring, popup, key);
});

test('a worker that dies while the popup saves: the paste stays, and saving again saves it once', async ({
  keyring,
  sandbox,
}) => {
  const { key } = nora(sandbox);
  const popup = await openPopupPage(keyring);
  const typed = `https://acme.api-us1.com\n${key}`;
  await popup.paste.fill(typed);
  await popup.surface.waitForText('Works · Nora Lindqvist');

  await killInCall({ keyring, sandbox }, () => popup.save.click());
  await popup.surface.waitForText(interrupted);
  expect(await popup.paste.value()).toBe(typed);

  await popup.save.click();
  await popup.search.waitFor();
  await popup.surface.waitForText('Nora Lindqvist');
  await holdsOnly(keyring, popup, key);
});

test('a worker that dies while the page saves a key, and one that changed: saving again saves it once', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const { id, key } = nora(sandbox);
  const { tab, bar } = await openDeveloperPage(keyring);
  await bar.save.waitFor();
  await killInCall({ keyring, sandbox }, () => bar.save.click());
  await bar.surface.waitForText('Keyring was interrupted. Try again.');
  let popup = await openPopupPage(keyring);
  await popup.paste.waitFor();
  await popup.surface.close();

  await bar.save.click();
  await bar.surface.waitForText(/Saved as acme/);
  popup = await openPopupPage(keyring);
  await holdsOnly(keyring, popup, key);
  await popup.surface.close();

  // A changed key takes two calls, one for each key: the worker dies in the second.
  const next = sandbox.resetKey('acme', id);
  await tab.reload();
  await bar.surface.waitForText('another key');
  await killInCall({ keyring, sandbox }, () => bar.save.click(), 2);
  await bar.surface.waitForText('Keyring was interrupted. Try again.');
  popup = await openPopupPage(keyring);
  await holdsOnly(keyring, popup, key);
  await popup.surface.close();

  await bar.save.click();
  await bar.surface.waitForText(/Updated/);
  popup = await openPopupPage(keyring);
  await holdsOnly(keyring, popup, next);
  await popup.more('acme').click();
  await popup.menuItem('Bring the earlier key back').click();
  await popup.surface.waitForText('not checked yet');
  await holdsOnly(keyring, popup, key);
});
