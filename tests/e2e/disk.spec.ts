import { overlooked, secretsBeyond, toBeSeen } from './support/disk/found.ts';
import { leaveTabsOpen, typedInPage } from './support/disk/open-tabs.ts';
import { plant } from './support/disk/plant.ts';
import { searchRunning } from './support/disk/running.ts';
import { searchFolder } from './support/disk/search.ts';
import { protectionPage } from './support/pages/protection-page.ts';
import { passphrase, setPassphrase, unlock } from './support/passphrase-steps.ts';
import { nora, sam, user } from './support/people.ts';
import { developerPage, openPopup, openPopupPage, saveFromPage } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });

test('no key, label, account or passphrase is on the disk, open or locked, beyond a control run without Keyring', async ({
  keyring,
  control,
  sandbox,
}) => {
  const shown = nora(sandbox).key;
  const pasted = sam(sandbox).key;
  const { key: left } = user(sandbox, 'cobalt-dev', 'Jun');
  const half = (user(sandbox, 'brightdental', 'Tom').key ?? '').slice(0, 40);
  await setPassphrase(keyring);

  await test.step('saving from the page, a paste-save, copies, a check', async () => {
    const { tab, bar } = await saveFromPage(keyring);
    await bar.copyKey.click();
    await expect.poll(() => keyring.clipboard()).toBe(shown);
    const popup = await openPopup(keyring, tab);
    await popup.addAccount.click();
    await popup.paste.fill(`Quiet Harbour, https://acme.api-us1.com, ${pasted}`);
    await popup.save.click();
    await popup.search.fill('Quiet');
    await popup.copyKey.click();
    await expect.poll(() => keyring.clipboard()).toBe(pasted);
    sandbox.fault({ kind: 'status', status: 403, path: '/api/3/*', times: 1 });
    await popup.check.click();
    await popup.surface.waitForText('Key refused');
    await popup.check.click();
    await popup.surface.waitForText('Works');
    await popup.surface.close();
  });
  await test.step('a new key half typed, and a paste not saved, each in a tab that stays open', async () => {
    const editing = await openPopupPage(keyring);
    await editing.search.fill('Quiet');
    await editing.more('Quiet Harbour').click();
    await editing.menuItem('Edit').click();
    await editing.surface.byRole('textbox', 'API URL').press('Tab');
    await editing.surface.keyboard.type(half);
    const adding = await openPopupPage(keyring);
    await adding.addAccount.click();
    await adding.paste.fill(`https://cobalt-dev.api-us1.com\n${left}`);
    await adding.surface.waitForText('Works');
  });

  const secrets = [
    shown,
    pasted,
    left,
    half,
    passphrase,
    'Quiet Harbour',
    'cobalt-dev',
    'acme.api-us1.com',
    'Lindqvist',
    'sam@acme',
  ];
  const all = [...secrets, ...toBeSeen];
  await plant(keyring);
  await leaveTabsOpen(keyring);
  const whileOpen = await searchRunning(keyring.profileDir, all);

  await test.step('locked, opened again, and locked', async () => {
    const options = protectionPage(await keyring.openExtensionPage('options.html'));
    await options.lockNow.click();
    const popup = await openPopupPage(keyring);
    await unlock(popup.surface);
    await popup.search.waitFor();
    await options.lockNow.click();
    await popup.surface.waitForText('Keyring is locked');
  });
  await keyring.quit();
  const locked = await searchFolder(keyring.profileDir, all);

  await control.openPage(developerPage);
  await leaveTabsOpen(control);
  await control.quit();
  const byItself = await searchFolder(control.profileDir, all);

  expect(secretsBeyond(secrets, whileOpen, byItself)).toEqual([]);
  expect(secretsBeyond(secrets, locked, byItself)).toEqual([]);
  // The searches see what there is to see.
  expect(overlooked(whileOpen)).toEqual([]);
  expect(overlooked(locked)).toEqual([]);
  expect(byItself.filter(({ file }) => /session/i.test(file)).map(({ secret }) => secret)).toContain(
    typedInPage,
  );
});
