import type { Keyring } from './support/keyring.ts';
import { helpersBar } from './support/pages/helpers-bar.ts';
import { nora } from './support/people.ts';
import { openDeveloperPage } from './support/steps.ts';
import type { Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';

const bars = `document.querySelectorAll('keyring-helpers').length`;

/** Shows another key in place, as the page's own reset does, and waits until the helpers speak of it. */
async function showAnotherKey(keyring: Keyring, tab: Tab, key: string): Promise<void> {
  await tab.evaluate(`void (() => {
    const fields = [...document.querySelectorAll('main input')];
    const field = fields.find(({ value }) => /^[0-9a-f]{72}$/.test(value));
    field.value = ${JSON.stringify(key)};
    // A change that is seen at once, by all that watch.
    field.toggleAttribute('data-changed');
  })()`);
  const bar = helpersBar(await keyring.helpers(tab));
  await keyring.setClipboard('');
  await expect
    .poll(async () => {
      await bar.copyKey.click();
      return keyring.clipboard();
    })
    .toBe(key);
}

test('an update under an open Developer settings page leaves one bar, and it works', async ({
  keyring,
  sandbox,
}) => {
  const { id, key } = nora(sandbox);
  const { tab, bar } = await openDeveloperPage(keyring);
  await bar.save.click();
  await bar.surface.waitForText(/Saved as acme/);

  await keyring.update();
  await bar.surface.waitForText(/Saved as acme/);
  await expect.poll(() => bar.group.count()).toBe(1);

  // Each change of the page is looked at by whatever watches it, of before the update too.
  const next = sandbox.resetKey('acme', id);
  for (const shown of [next, key, next]) {
    await showAnotherKey(keyring, tab, shown);
    expect(await tab.evaluate<number>(bars)).toBe(1);
  }
  await bar.surface.waitForText('another key');
  await bar.save.click();
  await bar.surface.waitForText(/Updated/);
  expect(await bar.group.count()).toBe(1);

  await tab.byRole('link', 'Advanced').click();
  await bar.group.waitFor({ state: 'hidden' });
  expect(await tab.evaluate<number>(bars)).toBe(0);
  await tab.byRole('link', 'Developer').click();
  await bar.group.waitFor();
  expect(await tab.evaluate<number>(bars)).toBe(1);
});
