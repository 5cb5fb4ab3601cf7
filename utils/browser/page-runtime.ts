/** The runtime as a content script has it: gone when the extension was updated, disabled or removed under the page. */
interface ContentRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

declare global {
  var browser: { readonly runtime?: ContentRuntime } | undefined;
  var chrome: { readonly runtime?: ContentRuntime } | undefined;
}

const runtime = (): ContentRuntime | undefined => (globalThis.browser ?? globalThis.chrome)?.runtime;

/** Whether the extension that put this script here is still there (not updated, disabled or removed). */
export const isConnected = (): boolean => runtime()?.id !== undefined;

/** Sends a message to the background and waits for its answer. Rejects when there is nobody to answer. */
export function sendFromPage(message: unknown): Promise<unknown> {
  const port = runtime();
  return port?.id === undefined ? Promise.reject(new Error('disconnected')) : port.sendMessage(message);
}
