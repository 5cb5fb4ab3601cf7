import { nora, sam } from './support/people.ts';
import { openDeveloperPage, openPopupPage, savePasted } from './support/steps.ts';
import type { Surface } from './support/surface.ts';
import { expect, test } from './support/test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    const clean = async (surface: Surface, screen: string) => expect(await surface.axe(), screen).toEqual([]);

    test('the popup has no violation on any screen', async ({ keyring, sandbox }) => {
      const popup = await openPopupPage(keyring);
      await popup.paste.waitFor();
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
      sandbox.fault({ kind: 'status', status: 403, path: '/api/3/*' });
      await popup.check.click();
      await popup.surface.waitForText('refused the key');
      await clean(popup.surface, 'refused');
      await popup.addAccount.click();
      await savePasted(popup, 'https://acme.api-us1.com', sam(sandbox).key);
      await clean(popup.surface, 'two accounts');
    });

    test('the options page has no violation', async ({ keyring }) => {
      const options = await keyring.openExtensionPage('options.html');
      await options.waitForText('Keyring settings');
      await clean(options, 'options');
    });

    test('the helpers have no violation, before and after saving', async ({ keyring, sandbox }) => {
      const { tab, bar } = await openDeveloperPage(keyring);
      await bar.save.waitFor();
      await clean(bar.surface, 'not saved');
      await bar.save.click();
      await bar.surface.waitForText(/Saved as acme/);
      await clean(bar.surface, 'saved');
      sandbox.resetKey('acme', nora(sandbox).id);
      await tab.reload();
      await bar.surface.waitForText('another key');
      await clean(bar.surface, 'another key');
    });
  });
}
