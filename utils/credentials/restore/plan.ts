import type { Integration, StoredIntegration } from '../integrations/record';
import type { Credential } from '../record';
import type { BackedUp } from './backed-up';
import { comingIntegrations } from './integrations';
import { mergeChanges } from './merge';
import { replaceChanges } from './replace-all';

/** Into what is here, or in place of it. */
export type RestoreMode = 'merge' | 'replace';

/** What a restore does with one credential. `after` is what is written; absent, nothing is. */
export type Change =
  /** It is not here, or lies here unreadable, and comes. */
  | { readonly kind: 'added'; readonly after: Credential }
  /** Another key of its account is here, which may be another owner's: it comes beside that one. */
  | { readonly kind: 'beside'; readonly after: Credential }
  /** Its key is here, as the present one or as the earlier one: nothing changes. */
  | { readonly kind: 'same'; readonly before: Credential }
  /** Merging: the backup has a later key of the same owner, which is taken; the present one is kept as the earlier. */
  | { readonly kind: 'later-key'; readonly before: Credential; readonly after: Credential }
  /** Merging: the backup has an earlier key of the same owner, which is kept beside the present one. */
  | { readonly kind: 'earlier-key'; readonly before: Credential; readonly after: Credential }
  /** Replacing: the same key, with name and marks as in the backup. */
  | { readonly kind: 'details'; readonly before: Credential; readonly after: Credential }
  /** Replacing: the same credential with the key of the backup. */
  | { readonly kind: 'other-key'; readonly before: Credential; readonly after: Credential }
  /** Replacing: it is not in the backup, and goes. */
  | { readonly kind: 'removed'; readonly before: Credential };

/** Everything that a restore would do. Holds keys: a page gets `previewOf` it. */
export interface Plan {
  readonly mode: RestoreMode;
  readonly changes: readonly Change[];
  /** Those that come. */
  readonly integrations: readonly Integration[];
}

/** Where nothing that was here stays, a backup with losses must not take its place: what it lost may be here. */
export const mayReplace = (backup: BackedUp): boolean => backup.lost === 0;

/** Neither a vault nor a file has an order of its own, and the same restore must come to the same plan. */
const inOrder = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
  records.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** What is here before a restore. */
export interface Present {
  readonly credentials: readonly Credential[];
  /** Those that were removed among them. */
  readonly integrations: readonly StoredIntegration[];
}

/**
 * What restoring a backup into what is present would do; undefined for replacing where `mayReplace` says no.
 * `newId` names what comes beside a credential that has its id.
 */
export function planRestore(
  mode: RestoreMode,
  backup: BackedUp,
  present: Present,
  newId: () => string,
): Plan | undefined {
  if (mode === 'replace' && !mayReplace(backup)) return undefined;
  const changesOf = mode === 'merge' ? mergeChanges : replaceChanges;
  const changes = changesOf(inOrder(backup.credentials), inOrder(present.credentials), newId);
  const coming = { ...backup, integrations: inOrder(backup.integrations) };
  return { mode, changes, integrations: comingIntegrations(coming, changes, present.integrations, newId) };
}
