import { browser } from './extension-api';

/** An item in the menu of a field that can be written in. Its title ends up on the disk: it names nothing. */
export interface FieldMenuItem {
  readonly id: string;
  /** The name of its title in `_locales`. */
  readonly title: string;
}

/** What was clicked, as the browser vouches for it. */
export interface FieldMenuClick {
  readonly id: string;
  readonly tabId: number;
  readonly windowId?: number | undefined;
  readonly frameId: number;
  readonly pageUrl?: string | undefined;
  readonly frameUrl?: string | undefined;
}

/** Makes the items of the menu of fields on https pages exactly these. */
export async function setFieldMenu(items: readonly FieldMenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of items)
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      // Firefox counts a password field apart; Chromium knows no such word.
      contexts: import.meta.env.FIREFOX ? ['editable', 'password'] : ['editable'],
      documentUrlPatterns: ['https://*/*'],
    });
}

/** Calls back when an item is clicked. To be called while the script first runs. */
export function onFieldMenu(listener: (click: FieldMenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const { menuItemId, frameId = 0, pageUrl, frameUrl } = info;
    if (tab?.id === undefined) return;
    listener({ id: String(menuItemId), tabId: tab.id, windowId: tab.windowId, frameId, pageUrl, frameUrl });
  });
}
