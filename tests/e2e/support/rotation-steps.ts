import type { Keyring } from './keyring.ts';
import { askFrom } from './pages/console-page.ts';
import { helpersBar } from './pages/helpers-bar.ts';
import type { Tab } from './surface.ts';

/** Saves a key under a name, and notes where it is used; the credential's id. */
export async function saveUsed(
  keyring: Keyring,
  pair: { readonly url: string; readonly key: string; readonly label: string },
  uses: readonly string[],
): Promise<string> {
  const options = await keyring.openExtensionPage('options.html');
  const { row } = await askFrom<{ row: { id: string } }>(options, 'credentials.save', pair);
  for (const name of uses)
    await askFrom(options, 'integrations.add', { credential: row.id, kind: 'zapier', name, keeper: 'Kim' });
  await options.close();
  return row.id;
}

/** Resets the key in the dialog of the Developer settings page that is open, and presses Save to Keyring. */
export async function resetAndSave(keyring: Keyring, page: Tab): Promise<void> {
  await page.byRole('button', 'Reset API Key').click();
  // The dialog's own button has the name of the one that opened it, so it is reached from its neighbour.
  await page.byRole('button', 'Cancel').press('Tab');
  await page.keyboard.press('Enter');
  const bar = helpersBar(await keyring.helpers(page));
  await bar.surface.waitForText('Keyring holds another key');
  await bar.save.click();
  await bar.surface.waitForText('Updated: the earlier key is refused.');
}
