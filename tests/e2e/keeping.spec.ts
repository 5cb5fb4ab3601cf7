import { nora } from './support/people.ts';
import { openPopupPage, savePasted } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('an account is renamed, marked and pinned, and keeps its key', { tag: '@once' }, async ({
  keyring,
  sandbox,
}) => {
  const popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', nora(sandbox).key);
  await popup.more('acme').click();
  await popup.menuItem('Edit').click();
  await popup.surface.byRole('textbox', 'Name').fill('Acme Outdoor');
  await popup.surface.byRole('button', 'Save changes').click();
  await popup.more('Acme Outdoor').click();
  await popup.menuItem('Pin to the top').click();
  await popup.surface.waitForText('Pinned');
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(nora(sandbox).key);
});

test('another key typed by hand is tried before it is saved, and the earlier one comes back', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const popup = await openPopupPage(keyring);
  const { key, id } = nora(sandbox);
  await savePasted(popup, 'https://acme.api-us1.com', key);
  const next = sandbox.resetKey('acme', id);
  await popup.more('acme').click();
  await popup.menuItem('Edit').click();
  // A password field has no role of its own; it is the one after the URL.
  await popup.surface.byRole('textbox', 'API URL').press('Tab');
  await popup.surface.keyboard.type(next.slice(0, 20));
  await popup.surface.waitForText('A key has 40 to 128 characters');
  await popup.surface.keyboard.type(next.slice(20));
  await popup.surface.waitForText('Works · Nora Lindqvist');
  await popup.surface.byRole('button', 'Save changes').click();
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(next);
  await popup.more('acme').click();
  await popup.menuItem('Bring the earlier key back').click();
  await popup.surface.waitForText('not checked yet');
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(key);
});

test('a removed account comes back with undo, also after the popup was closed', { tag: '@once' }, async ({
  keyring,
  sandbox,
}) => {
  let popup = await openPopupPage(keyring);
  await savePasted(popup, 'https://acme.api-us1.com', nora(sandbox).key);
  await popup.more('acme').click();
  await popup.menuItem('Remove').click();
  await popup.surface.waitForText('acme removed.');
  await popup.surface.close();
  popup = await openPopupPage(keyring);
  await popup.undo.click();
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(nora(sandbox).key);
});
