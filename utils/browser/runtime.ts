import { browser, type Runtime } from './extension-api';

/** Who sent a message, as the browser vouches for it. */
export interface MessageSender {
  readonly id?: string;
  readonly url?: string;
  readonly tabId?: number;
  readonly frameId?: number;
}

/** Sends a message to the background and waits for its answer. Rejects when the worker ends before answering. */
export const sendMessage = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

/** Answers every message with what `listener` resolves to. To be called while the script first runs. */
export function onMessage(listener: (message: unknown, sender: MessageSender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender, respond) => {
    void listener(message, {
      ...(sender.id !== undefined && { id: sender.id }),
      ...(sender.url !== undefined && { url: sender.url }),
      ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
      ...(sender.frameId !== undefined && { frameId: sender.frameId }),
    }).then(respond, () => respond(undefined));
    // The answer follows: Firefox takes a promise as well, Chromium only this.
    return true;
  });
}

/** This extension: its id, and the origin of its own pages (`chrome-extension://…`). */
export const self = (): { id: string; origin: string } => ({
  id: browser.runtime.id,
  origin: new URL(browser.runtime.getURL('')).origin,
});

/** The version in the manifest. */
export const version = (): string => browser.runtime.getManifest().version;

/** Calls back when Keyring was installed or updated. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
}

/** Calls back when the browser starts with Keyring already in it. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
