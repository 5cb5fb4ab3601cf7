import type { Keyring } from './keyring.ts';
import { type HelpersBar, helpersBar } from './pages/helpers-bar.ts';
import { type PopupPage, popupPage } from './pages/popup-page.ts';
import type { Tab } from './surface.ts';

/** The Developer settings page of acme. */
export const developerPage = 'https://acme.activehosted.com/app/settings/developer';

/** Opens a Developer settings page; the tab and the helpers in it. */
export async function openDeveloperPage(
  keyring: Keyring,
  query: Record<string, string> = {},
  frame?: string,
): Promise<{ tab: Tab; bar: HelpersBar }> {
  const tab = await keyring.openPage(`${developerPage}?${new URLSearchParams(query)}`);
  return { tab, bar: helpersBar(await keyring.helpers(tab, frame)) };
}

/** Saves the pair of acme's Developer settings page with the helpers' button. */
export async function saveFromPage(keyring: Keyring): Promise<{ tab: Tab; bar: HelpersBar }> {
  const opened = await openDeveloperPage(keyring);
  await opened.bar.save.click();
  await opened.bar.surface.waitForText(/Saved as acme/);
  return opened;
}

/** Opens the toolbar popup over the tab in front. */
export const openPopup = async (keyring: Keyring, tab?: Tab): Promise<PopupPage> =>
  popupPage(await keyring.openPopup(tab));

/** Opens the popup's page in a tab of its own, where the toolbar button matters not. */
export const openPopupPage = async (keyring: Keyring): Promise<PopupPage> =>
  popupPage(await keyring.openExtensionPage('popup.html'));

/** Pastes a pair into an empty Keyring and saves it. */
export async function savePasted(popup: PopupPage, url: string, key: string): Promise<void> {
  await popup.paste.fill(`${url}\n${key}`);
  await popup.save.click();
  await popup.search.waitFor();
}
