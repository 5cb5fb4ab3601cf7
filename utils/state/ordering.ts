import type { CredentialRow } from '@/utils/messaging/contract';
import { matcher } from './search';

/** A part of the list with a heading of its own. */
export interface Section {
  readonly kind: 'this-tab' | 'pinned' | 'recent' | 'found';
  readonly rows: readonly CredentialRow[];
}

const lately = (one: CredentialRow, other: CredentialRow): number => other.usedAt - one.usedAt;

const belongsToTab = (row: CredentialRow, tab: { account: string; host: string } | undefined): boolean =>
  tab !== undefined && (row.account === tab.account || row.appHost === tab.host);

/**
 * The list as it is read: the account of the tab in front, then the pinned ones by name, then the others, the last
 * used first. While somebody searches, one section with what was found, in the same order.
 */
export function sections(
  rows: readonly CredentialRow[],
  tab: { account: string; host: string } | undefined,
  query: string,
): readonly Section[] {
  const here = rows.filter((row) => belongsToTab(row, tab)).sort(lately);
  const elsewhere = rows.filter((row) => !belongsToTab(row, tab));
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
