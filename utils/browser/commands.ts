import { browser } from './extension-api';

/** The tab that was in front when a shortcut was pressed; its address where the browser lets us see it. */
export interface CommandTab {
  readonly tabId: number;
  readonly windowId?: number | undefined;
  readonly pageUrl?: string | undefined;
}

/** Calls back when the keyboard shortcut of that name is pressed. To be called while the script first runs. */
export function onCommand(name: string, listener: (tab: CommandTab | undefined) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== name) return;
    listener(tab?.id === undefined ? undefined : { tabId: tab.id, windowId: tab.windowId, pageUrl: tab.url });
  });
}
