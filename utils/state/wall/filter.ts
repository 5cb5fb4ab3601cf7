import type { Environment } from '@/utils/activecampaign/account-marks';
import type { CredentialRow } from '@/utils/messaging/contract';
import { matcher } from '../search';
import { type RowState, stateOf } from './columns';

/** Which accounts are shown; '' lets all through. */
export interface Filter {
  readonly text: string;
  readonly state: RowState | '';
  readonly environment: Environment | '';
  readonly tag: string;
}

export const noFilter: Filter = { text: '', state: '', environment: '', tag: '' };

/** Whether a filter leaves anything out. */
export const isFiltering = ({ text, ...rest }: Filter): boolean =>
  text.trim() !== '' || Object.values(rest).some((value) => value !== '');

const folded = (tag: string): string => tag.toLowerCase();

/** The rows that all parts of a filter let through. */
export function filtered(rows: readonly CredentialRow[], filter: Filter): readonly CredentialRow[] {
  const matches = matcher(filter.text);
  const tag = folded(filter.tag);
  return rows.filter(
    (row) =>
      (filter.state === '' || stateOf(row) === filter.state) &&
      (filter.environment === '' || row.environment === filter.environment) &&
      (tag === '' || row.tags?.some((one) => folded(one) === tag)) &&
      matches(row),
  );
}

/** Every tag that an account has, once whatever its case, by the alphabet. */
export function allTags(rows: readonly CredentialRow[]): readonly string[] {
  const tags = new Map<string, string>();
  for (const tag of rows.flatMap((row) => row.tags ?? []))
    if (!tags.has(folded(tag))) tags.set(folded(tag), tag);
  return [...tags.values()].sort((one, other) => one.localeCompare(other));
}
