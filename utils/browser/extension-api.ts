import type api from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';

/**
 * The browser's own API. Under Manifest V3 both browsers answer with promises, so only the polyfill's types are left:
 * its code would be an eighth of the popup. One difference remains, in `onMessage` (runtime.ts).
 */
export const browser = (globalThis.browser ?? globalThis.chrome) as unknown as typeof api;
