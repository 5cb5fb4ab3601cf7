import { browser } from './extension-api';

/** A tab as far as the browser lets us see it: the address only where activeTab or site access shows it. */
export interface TabView {
  readonly id: number;
  readonly url?: string;
}

/** The tab in front of the person; undefined where there is none (a window of another kind). */
export async function currentTab(): Promise<TabView | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return tab.url === undefined ? { id: tab.id } : { id: tab.id, url: tab.url };
}

/** The tabs that show a page matching the pattern, as far as site access lets us see them. */
export async function tabsAt(pattern: string): Promise<readonly TabView[]> {
  const tabs = await browser.tabs.query({ url: pattern });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [{ id }]));
}

/** The address that a tab shows; undefined where the browser does not let us see it. */
export const addressOf = async (tabId: number): Promise<string | undefined> =>
  (await browser.tabs.get(tabId)).url;

/** Opens an address in a new tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the options page in a tab, or brings it to the front. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Opens the options page in a tab of its own, at the part that the hash of its address is to name. */
export async function openOptionsAt(place: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${place}`) });
}

/** Closes the tab that this page of ours is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
