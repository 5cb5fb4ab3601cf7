import { hostilePages } from './support/clickjacking/pages.ts';
import { helpersBar } from './support/pages/helpers-bar.ts';
import { nora } from './support/people.ts';
import { developerPage, openPopupPage, saveFromPage } from './support/steps.ts';
import type { Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 90_000 });

const untouched = 'what the person copied before';

const run = (tab: Tab, script = ''): Promise<void> => tab.evaluate(`(async () => { ${script} })()`);

async function click({ mouse }: Tab, { x, y }: { x: number; y: number }): Promise<void> {
  await mouse.move(x, y);
  await mouse.down();
  await mouse.up();
}

test('hostile pages get nothing out of the helpers: nothing is copied, nothing saved is replaced', async ({
  keyring,
  sandbox,
}) => {
  // Keyring holds a key that the page no longer shows: there is something to disclose, and to overwrite.
  const { id, key: saved } = nora(sandbox);
  const { tab, bar } = await saveFromPage(keyring);
  const shown = sandbox.resetKey('acme', id);
  sandbox.clearLog();

  await tab.reload();
  for (const { name, script, aims = 'first', before, meanwhile, spoils } of hostilePages) {
    await test.step(name, async () => {
      await bar.surface.waitForText('another key');
      await keyring.setClipboard(untouched);
      for (const control of [bar.copyKey, bar.save]) {
        await tab.mouse.move(5, 5);
        let aim = aims === 'first' ? await control.middle() : undefined;
        await run(tab, script);
        if (aims === 'never') break;
        aim ??= await control.middle();
        await tab.mouse.move(aim.x, aim.y);
        await run(tab, before);
        await tab.mouse.down();
        await run(tab, meanwhile);
        await tab.mouse.up();
        await run(tab, 'globalThis.restore?.()');
      }
      expect(await keyring.clipboard(), name).toBe(untouched);
      expect(await bar.surface.everything(), name).not.toMatch(/Saving|Saved|Updated/);
      expect(await tab.everything(), name).not.toContain(saved);
      if (spoils) await tab.reload();
    });
  }

  await test.step('a transparent frame in a page of another origin has no helpers', async () => {
    await tab.goto('https://brightdental.activehosted.com/app/settings/tracking');
    await tab.evaluate(`void (() => {
      const frame = document.createElement('iframe');
      frame.src = ${JSON.stringify(developerPage)};
      frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;opacity:0';
      document.body.append(frame);
    })()`);
    const framed = helpersBar(await keyring.helpers(tab, developerPage));
    expect(await framed.group.isVisible()).toBe(false);
  });

  // Not one of them asked ActiveCampaign, as saving does.
  expect(sandbox.log.filter(({ url }) => url.startsWith('/api/3/'))).toEqual([]);

  await test.step('the same clicks in an honest page do what they say', async () => {
    await tab.goto(developerPage);
    await bar.surface.waitForText('another key');
    await click(tab, await bar.copyKey.middle());
    await expect.poll(() => keyring.clipboard()).toBe(shown);
    await click(tab, await bar.save.middle());
    await bar.surface.waitForText(/Updated/);
  });
  const popup = await openPopupPage(keyring);
  await popup.more('acme').click();
  await popup.menuItem('Bring the earlier key back').click();
  await popup.copyKey.click();
  await expect.poll(() => keyring.clipboard()).toBe(saved);
  expect(await popup.rows.count()).toBe(1);
});
