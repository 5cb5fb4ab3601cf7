import type { Keyring } from './keyring.ts';
import type { Tab } from './surface.ts';

/**
 * Evaluates an expression where the extension's content scripts run in the main frame of a page: in its isolated
 * world, with their globals and their `runtime`. Gives its value as JSON.
 */
export async function evaluateInContentScript<T>(keyring: Keyring, tab: Tab, expression: string): Promise<T> {
  const url = JSON.stringify(await tab.url());
  return keyring.evaluateInBackground<T>(`(async () => {
    const { tabs, scripting } = globalThis.browser ?? chrome;
    const [tab] = (await tabs.query({})).filter((one) => one.url === ${url});
    if (!tab) throw new Error('The extension sees no tab at ' + ${url});
    const func = async () => JSON.stringify(await (${expression}));
    const [{ result, error }] = await scripting.executeScript({ target: { tabId: tab.id }, func });
    if (error) throw new Error(String(error));
    return JSON.parse(result ?? 'null');
  })()`);
}

/** The helpers that run in a page, by the mark that keeps them one of their kind in their frame. */
const HELPERS = `globalThis[Symbol.for('keyring.helpers')]`;

/** Whether the helpers were put into the page and are still at work. */
export const helpersAreAtWork = (keyring: Keyring, tab: Tab): Promise<boolean> =>
  evaluateInContentScript<boolean>(keyring, tab, `${HELPERS} !== undefined`);

/** Lets the helpers look at the page now, as they do after each change; what they found, or why they found nothing. */
export const lookNow = (keyring: Keyring, tab: Tab): Promise<string | null> =>
  evaluateInContentScript<string | null>(keyring, tab, `${HELPERS}?.look() ?? null`);
