import type { MessageSender } from '@/utils/browser/runtime';

/** A page of the extension's own: the popup, the options page. */
export interface OwnPage {
  readonly kind: 'own-page';
}

/** A content script of ours, in one frame of a page. */
export interface ContentScript {
  readonly kind: 'content-script';
  readonly tabId: number;
  readonly frameId: number;
  /** The host of the page it runs in, as the browser vouches for it. */
  readonly host: string;
}

export type Sender = OwnPage | ContentScript;

/** The extension itself, as the runtime names it. */
export interface Extension {
  readonly id: string;
  readonly origin: string;
}

/**
 * Decides who sent a message, from what the browser vouches for and never from what the message says; undefined for
 * everybody we do not answer. Whether there is a tab says nothing: a page of ours may be open in one.
 */
export function identify(sender: MessageSender, extension: Extension): Sender | undefined {
  if (sender.id !== extension.id || sender.url === undefined) return undefined;
  const url = URL.parse(sender.url);
  if (!url) return undefined;
  if (`${url.protocol}//${url.host}` === extension.origin) return { kind: 'own-page' };
  if (url.protocol !== 'https:' || sender.tabId === undefined || sender.frameId === undefined)
    return undefined;
  return {
    kind: 'content-script',
    tabId: sender.tabId,
    frameId: sender.frameId,
    host: url.hostname,
  };
}
