import { helpersAreAtWork, lookNow } from './support/content-script.ts';
import { helpersBar } from './support/pages/helpers-bar.ts';
import { nora } from './support/people.ts';
import { openPopup, saveFromPage } from './support/steps.ts';
import { expect, test } from './support/test.ts';

test('a page of another account overwrites nothing: it is saved as an account of its own', {
  tag: '@once',
}, async ({ keyring, sandbox }) => {
  const { tab } = await saveFromPage(keyring);
  await tab.goto('https://brightdental.activehosted.com/app/settings/developer');
  const bar = helpersBar(await keyring.helpers(tab));
  await bar.save.click();
  await bar.surface.waitForText(/Saved as brightdental/);
  const popup = await openPopup(keyring, tab);
  await popup.copyKey.waitFor();
  expect(await popup.rows.count()).toBe(2);
  await popup.search.fill('acme');
  await popup.surface.keyboard.press('Enter');
  await expect.poll(() => keyring.clipboard()).toBe(nora(sandbox).key);
});

test('a page that shows the pair of an account not its own gets no helpers for it', async ({
  keyring,
  sandbox,
}) => {
  const tab = await keyring.openPage('https://brightdental.activehosted.com/app/settings/tracking');
  const pair = JSON.stringify(['https://acme.api-us1.com', nora(sandbox).key]);
  await tab.evaluate(`void (() => {
    const [url, key] = ${pair};
    history.pushState({}, '', '/app/settings/developer');
    const show = (value) => Object.assign(document.createElement('input'), { readOnly: true, value });
    document.body.replaceChildren(show(url), show(key));
  })()`);
  const bar = helpersBar(await keyring.helpers(tab));
  await expect.poll(() => helpersAreAtWork(keyring, tab)).toBe(true);
  // They have looked, and again at once; a pair of the page's own account is then found by the same ones.
  expect(await lookNow(keyring, tab)).not.toBe('found');
  expect(await bar.group.count()).toBe(0);
  const own = sandbox.account('brightdental').users[0]?.key ?? '';
  await tab.evaluate(`void (() => {
    const [url, key] = document.querySelectorAll('input');
    url.value = 'https://brightdental.api-us1.com';
    key.value = ${JSON.stringify(own)};
  })()`);
  await bar.save.click();
  await bar.surface.waitForText(/Saved as brightdental/);
});
