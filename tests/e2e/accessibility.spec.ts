import type { HelpersBar } from './support/pages/helpers-bar.ts';
import { nora, sam } from './support/people.ts';
import { openDeveloperPage, openPopup, openPopupPage, savePasted } from './support/steps.ts';
import type { Surface, Tab } from './support/surface.ts';
import { expect, test } from './support/test.ts';

const clean = (surface: Surface, screen: string): Promise<void> =>
  test.step(screen, async () => expect(await surface.axe(), screen).toEqual([]));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, { tag: colorScheme === 'dark' ? '@once' : [] }, () => {
    test.use({ colorScheme });

    test('the popup has no violation on any screen', async ({ keyring, sandbox }) => {
      const popup = await openPopupPage(keyring);
      await popup.paste.waitFor();
      expect(await popup.surface.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches`)).toBe(
        colorScheme === 'dark',
      );
      await clean(popup.surface, 'empty');
      await popup.paste.fill(`https://acme.api-us1.com/api/3\n${nora(sandbox).key}`);
      await popup.surface.waitForText('Works · Nora Lindqvist');
      await clean(popup.surface, 'paste');
      await popup.save.click();
      await popup.copyKey.click();
      await popup.surface.waitForText('copied');
      await clean(popup.surface, 'list');
      await popup.more('acme').click();
      await clean(popup.surface, 'menu');
      await popup.menuItem('Edit').click();
      await popup.surface.byRole('textbox', 'Name').waitFor();
      await clean(popup.surface, 'edit');
      await popup.surface.byRole('button', 'Cancel').click();
      sandbox.fault({ kind: 'status', status: 403, path: '/api/3/*', times: 1 });
      await popup.check.click();
      await popup.surface.waitForText('refused the key');
      await clean(popup.surface, 'refused');
      await popup.surface.byRole('button', 'Find the cause').click();
      await popup.surface.byRole('button', 'Copy as text').waitFor();
      await clean(popup.surface, 'cause');

      sandbox.clearLog();
      sandbox.fault({ kind: 'delay', path: '/api/3/*', times: 1 });
      await popup.check.click();
      await expect.poll(() => sandbox.log.length).toBe(1);
      await keyring.killBackground();
      await popup.surface.byRole('alert').waitFor();
      await clean(popup.surface, 'trouble');

      await popup.addAccount.click();
      await savePasted(popup, 'https://acme.api-us1.com', sam(sandbox).key);
      await clean(popup.surface, 'two accounts');
      await popup.more('acme').click();
      await popup.menuItem('Remove').click();
      await popup.undo.waitFor();
      await clean(popup.surface, 'undo');
    });

    test('the options page and the offer to look on a tab have no violation', async ({ keyring }) => {
      const options = await keyring.openExtensionPage('options.html');
      await options.waitForText('Keyring settings');
      await clean(options, 'options');

      const tab = await keyring.openPage('https://crm.agency.example/app/settings/developer');
      const popup = await openPopup(keyring, tab);
      await popup.surface.byRole('button', 'Look on this tab').waitFor();
      await clean(popup.surface, 'offer to look');
      await popup.surface.byRole('button', 'Look on this tab').click();
      await popup.surface.waitForText('Found.');
      await clean(popup.surface, 'found on the tab');
    });
  });
}

/** Makes the page as dark as one with a dark theme of its own. */
const DARKEN = `void (() => {
  const style = document.createElement('style');
  style.textContent = '* { background-color: #14161a !important; color: #e8e8e6 !important; }';
  document.head.append(style);
})()`;

for (const theme of ['light', 'dark'] as const) {
  const tag = theme === 'dark' ? '@once' : [];
  test(`the helpers have no violation in any state on a ${theme} page`, { tag }, async ({
    keyring,
    sandbox,
  }) => {
    const { tab, bar } = await openDeveloperPage(keyring);
    const ready = async (on: Tab, shown: HelpersBar): Promise<void> => {
      if (theme === 'dark') await on.evaluate(DARKEN);
      await shown.group.waitFor();
      await expect.poll(() => shown.group.attribute('data-theme')).toBe(theme);
    };
    await ready(tab, bar);
    await clean(bar.surface, 'not saved');
    await bar.copyAs.click();
    await bar.menuItem('JSON').waitFor();
    await clean(bar.surface, 'menu');
    await bar.menuItem('JSON').click();
    await bar.surface.waitForText('Copied as JSON');
    await clean(bar.surface, 'copied');

    sandbox.clearLog();
    sandbox.fault({ kind: 'delay', path: '/api/3/*', times: 1 });
    await bar.save.click();
    await expect.poll(() => sandbox.log.filter(({ url }) => url.startsWith('/api/3/')).length).toBe(1);
    await clean(bar.surface, 'saving');
    await keyring.killBackground();
    await bar.surface.waitForText('Keyring was interrupted.');
    await clean(bar.surface, 'error');

    await bar.save.click();
    await bar.surface.waitForText(/Saved as acme/);
    await clean(bar.surface, 'saved');
    sandbox.resetKey('acme', nora(sandbox).id);
    await tab.reload();
    await ready(tab, bar);
    await bar.surface.waitForText('another key');
    await clean(bar.surface, 'another key');
    await bar.save.click();
    await bar.undo.waitFor();
    await clean(bar.surface, 'undo');
  });
}
