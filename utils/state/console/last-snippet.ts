import type { KeyValueStore } from '@/utils/browser/storage';
import { type SnippetId, snippetIds } from '@/utils/exchange/snippets/snippet';

/** Where the choice lies in storage.local: no secret, so in the clear. */
const key = 'snippet';

/** The format that a call was copied in last; undefined where there was none. */
export async function lastSnippet(store: KeyValueStore): Promise<SnippetId | undefined> {
  const { [key]: kept } = await store.get([key]);
  return snippetIds.find((id) => id === kept);
}

/** Keeps the format that a call was copied in. */
export const keepLastSnippet = (store: KeyValueStore, id: SnippetId): Promise<void> =>
  store.set({ [key]: id });
