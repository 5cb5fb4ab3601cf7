import { browser } from './extension-api';

/** Where a script is to run: one frame of a tab, or every frame of it. */
export type Place =
  | { readonly tabId: number; readonly frameId: number }
  | { readonly tabId: number; readonly allFrames: true };

/** One document of a tab, by the id that no other document gets, where the browser has such ids. */
export interface DocumentPlace {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string | undefined;
}

const targetOf = (place: Place | DocumentPlace) => {
  if ('allFrames' in place) return place;
  const { tabId, frameId } = place;
  return 'documentId' in place && place.documentId !== undefined
    ? { tabId, documentIds: [place.documentId] }
    : { tabId, frameIds: [frameId] };
};

/**
 * Runs files of this extension in the isolated world of a page, one after the other; what the last came to in each
 * frame. Rejects where the browser gives no access.
 */
export async function runInPage(place: Place, ...files: readonly string[]): Promise<unknown[]> {
  const results = await browser.scripting.executeScript({ target: targetOf(place), files: [...files] });
  return results.map((one) => one.result);
}

/** The language that a page says it is in, its outermost frame where there are several; '' where it says none. */
export async function languageOfPage(place: Place): Promise<string> {
  const func = () => document.documentElement.lang;
  const [outermost] = await browser.scripting.executeScript({ target: targetOf(place), func });
  return typeof outermost?.result === 'string' ? outermost.result : '';
}

/** What a browser that names documents takes beside what the types know. */
interface Named {
  readonly documentId?: string;
}

/**
 * Calls a function in the isolated world of a page, after a file of ours where one is named; what each frame says, and
 * where that is. Only what is in its arguments comes along with the function.
 */
export async function callInPage<Args extends readonly unknown[]>(
  place: Place | DocumentPlace,
  func: (...args: Args) => unknown,
  args: Args,
  file?: string,
): Promise<readonly { readonly place: DocumentPlace; readonly said: unknown }[]> {
  const target = targetOf(place);
  if (file !== undefined)
    await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
  const results = await browser.scripting.executeScript({
    target,
    func: func as unknown as (...args: unknown[]) => unknown,
    args: [...args],
    injectImmediately: true,
  });
  return results.map(({ frameId, result, ...named }) => {
    const { documentId } = named as Named;
    return { place: { tabId: place.tabId, frameId, documentId }, said: result };
  });
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
