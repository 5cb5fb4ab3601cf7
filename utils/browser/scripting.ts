import { browser } from './extension-api';

/** Where a script is to run: one frame of a tab, or every frame of it. */
export type Place =
  | { readonly tabId: number; readonly frameId: number }
  | { readonly tabId: number; readonly allFrames: true };

/**
 * Runs a file of this extension in the isolated world of a page; what it came to in each frame. Rejects where the
 * browser gives no access.
 */
export async function runInPage(place: Place, file: string): Promise<unknown[]> {
  const target =
    'frameId' in place
      ? { tabId: place.tabId, frameIds: [place.frameId] }
      : { tabId: place.tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, files: [file] });
  return results.map((one) => one.result);
}

/** A content script that is registered while running, for origins that the person allowed. */
export interface DynamicScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly file: string;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Makes the registered script with this id be exactly `script`; with no matches it is taken away. One call after the
 * other: two that looked at the same time would both register.
 */
export function setDynamicScript(script: DynamicScript): Promise<void> {
  const set = turn.then(() => setAlone(script));
  turn = set.catch(() => undefined);
  return set;
}

async function setAlone(script: DynamicScript): Promise<void> {
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (script.matches.length === 0) {
    if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
    return;
  }
  const registration = {
    id: script.id,
    matches: [...script.matches],
    js: [script.file],
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (present.length > 0
    ? browser.scripting.updateContentScripts([registration])
    : browser.scripting.registerContentScripts([registration]));
}
