import type { CredentialRow } from '@/utils/messaging/contract';
import { matcher } from './search';

/** A part of the list with a heading of its own. */
export interface Section {
  readonly kind: 'this-tab' | 'pinned' | 'recent' | 'found';
  readonly rows: readonly CredentialRow[];
}

const lately = (one: CredentialRow, other: CredentialRow): number => other.usedAt - one.usedAt;

/** What of a tab tells its account. */
export interface TabAccount {
  readonly account: string;
  readonly host: string;
}

/** Whether a credential is of the tab's account: by the account's name, or by the app host noted when it was saved. */
export const belongsToTab = (row: CredentialRow, tab: TabAccount): boolean =>
  row.account === tab.account || row.appHost === tab.host;

/**
 * The list as it is read: the account of the tab in front, then the pinned ones by name, then the others, the last
 * used first. While somebody searches, one section with what was found, in the same order.
 */
export function sections(
  rows: readonly CredentialRow[],
  tab: TabAccount | undefined,
  query: string,
): readonly Section[] {
  const isHere = (row: CredentialRow): boolean => tab !== undefined && belongsToTab(row, tab);
  const here = rows.filter(isHere).sort(lately);
  const elsewhere = rows.filter((row) => !isHere(row));
  const pinned = elsewhere
    .filter((row) => row.pinned)
    .sort((one, other) => one.label.localeCompare(other.label));
  const recent = elsewhere.filter((row) => !row.pinned).sort(lately);
  if (query.trim() !== '') {
    const found = [...here, ...pinned, ...recent].filter(matcher(query));
    return [{ kind: 'found', rows: found }];
  }
  return (
    [
      { kind: 'this-tab', rows: here },
      { kind: 'pinned', rows: pinned },
      { kind: 'recent', rows: recent },
    ] as const
  ).filter((section) => section.rows.length > 0);
}
