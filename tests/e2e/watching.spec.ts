import type { Keyring } from './support/keyring.ts';
import { askFrom } from './support/pages/console-page.ts';
import { passphrase, setPassphrase } from './support/passphrase-steps.ts';
import { user } from './support/people.ts';
import { openPopup } from './support/steps.ts';
import type { Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });

const api = '(globalThis.browser ?? chrome)';

interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
}

const alarms = (keyring: Keyring): Promise<readonly Alarm[]> =>
  keyring.evaluateInBackground(`${api}.alarms.getAll()`);

const badge = (keyring: Keyring): Promise<string> =>
  keyring.evaluateInBackground(`${api}.action.getBadgeText({})`);

/** From now on the background notes what notifications it has shown: a browser without a screen keeps none. */
const noteNotifications = (keyring: Keyring): Promise<void> =>
  keyring.evaluateInBackground(`(() => {
    const { notifications } = ${api};
    const create = notifications.create.bind(notifications);
    globalThis.told = [];
    notifications.create = async (id, options) => {
      await create(id, options);
      globalThis.told.push([id, options.message]);
    };
  })()`);

/** Waits until no look is due or under way any longer. */
const looked = (page: Tab): Promise<void> =>
  expect
    .poll(async () => (await askFrom<{ looking: boolean }>(page, 'watching.settled', {})).looking)
    .toBe(false);

/** As if the time had come: the choice says that it is due, and the browser fires the alarm that there is. */
const comeDue = (keyring: Keyring): Promise<void> =>
  keyring.evaluateInBackground(`(async () => {
    const { watching } = await ${api}.storage.local.get('watching');
    await ${api}.storage.local.set({ watching: { ...watching, nextAt: Date.now() - 1 } });
    await ${api}.alarms.create('watch', { when: Date.now() });
  })()`);

test('watching: off it does nothing; on it asks what it promised, and notices that a user was deleted', async ({
  keyring,
  sandbox,
}) => {
  const [nora, ines] = [user(sandbox, 'acme', 'Nora'), user(sandbox, 'acme', 'Inès')];
  const options = await keyring.openExtensionPage('options.html');
  for (const { key, label } of [
    { key: nora.key, label: 'Acme Outdoor' },
    { key: ines.key, label: 'Acme, Inès' },
  ])
    await askFrom(options, 'credentials.save', { url: 'https://acme.api-us1.com', key, label });
  sandbox.clearLog();
  const asked = () =>
    sandbox.log
      .filter(({ host }) => host.endsWith('.api-us1.com'))
      .map(({ method, url }) => `${method} ${url}`);

  await test.step('off: no alarm, no request, no badge; not even where an alarm of before fires', async () => {
    await keyring.killBackground();
    expect(await alarms(keyring)).toEqual([]);
    await comeDue(keyring);
    await expect.poll(() => alarms(keyring)).toEqual([]);
    expect(await askFrom(options, 'watching.settled', {})).toMatchObject({ every: 'off', looking: false });
    expect(asked()).toEqual([]);
    expect(await badge(keyring)).toBe('');
    await options.reload();
    await options.waitForText('Off: nothing is asked');
  });

  const promised = [
    'GET /api/3/groups/3',
    'GET /api/3/settings/account',
    'GET /api/3/users/1/userGroup',
    'GET /api/3/users/3/userGroup',
    'GET /api/3/users/me',
    'GET /api/3/users/me',
  ];

  await test.step('on: it looks at once, and then has one alarm whose name tells nothing', async () => {
    await options.byRole('combobox', 'Check by itself').press('ArrowDown');
    await options.waitForText(/Next check: .* Last: .*2 keys\./);
    expect([...asked()].sort()).toEqual(promised);
    const [alarm, ...others] = await alarms(keyring);
    expect(others).toEqual([]);
    expect(alarm?.name).toBe('watch');
    expect(Math.abs((alarm?.scheduledTime ?? 0) - Date.now() - 86_400_000)).toBeLessThan(60_000);
    expect(sandbox.log.filter(({ status }) => status === 429)).toEqual([]);
  });

  await test.step('a notification is asked for by a click', async () => {
    await keyring.grantPermission();
    await options.byRole('checkbox', 'Show a notification when something changed').click();
    await options.byRole('checkbox', 'Name the accounts in it').waitFor();
    expect(await askFrom(options, 'watching.state', {})).toMatchObject({ notify: true, names: false });
  });

  await test.step('a user is deleted: the alarm fires, the same is asked, and what changed is told', async () => {
    sandbox.deleteUser('acme', ines.id);
    sandbox.clearLog();
    await keyring.killBackground();
    await noteNotifications(keyring);
    await comeDue(keyring);
    await looked(options);
    await expect.poll(() => badge(keyring)).toBe('1');
    expect([...asked()].sort()).toEqual(promised.filter((one) => !one.includes('/3/userGroup')));
    expect((await alarms(keyring)).map(({ name }) => name)).toEqual(['watch']);

    expect(await keyring.evaluateInBackground('globalThis.told')).toEqual([
      ['watch', '1 key no longer works. Open Keyring to see which.'],
    ]);

    const popup = await openPopup(keyring);
    await popup.surface.waitForText('1 key no longer works');
    await popup.surface.byRole('button', 'See what changed…').click();
    const tab = await keyring.openedPage('accounts.html');
    await tab.waitForText('The key no longer works: Key refused');
    expect(await tab.axe()).toEqual([]);
    await tab.byRole('button', 'Seen').click();
    await expect.poll(async () => (await tab.text()).includes('no longer works')).toBe(false);
    expect(await askFrom(tab, 'watching.changes', {})).toEqual([]);
  });

  await test.step('locked by a restart: paused, and nothing is asked though it is due; unlocked, it is made up for once', async () => {
    await setPassphrase(keyring);
    await askFrom(options, 'vault.lock', {});
    await expect.poll(() => badge(keyring)).toBe('||');
    await comeDue(keyring);
    sandbox.clearLog();
    await keyring.restart();
    await expect.poll(() => badge(keyring)).toBe('||');
    const page = await keyring.openExtensionPage('options.html');
    expect(await askFrom(page, 'watching.settled', {})).toMatchObject({ every: 'daily', paused: true });
    expect(asked()).toEqual([]);
    expect(await askFrom(page, 'vault.unlock', { passphrase })).toBe(true);
    await looked(page);
    await expect.poll(() => badge(keyring)).toBe('1');
    expect([...asked()].sort()).toEqual(promised.filter((one) => !one.includes('/3/userGroup')));
    expect((await alarms(keyring)).filter(({ name }) => name === 'watch')).toHaveLength(1);
  });

  await test.step('off again: the alarm is gone', async () => {
    const page = await keyring.openedPage('options.html');
    await page.byRole('combobox', 'Check by itself').press('Home');
    await page.waitForText('Off: nothing is asked');
    expect((await alarms(keyring)).filter(({ name }) => name === 'watch')).toEqual([]);
    expect(await badge(keyring)).toBe('');
  });
});
