import type { Environment } from '@/utils/activecampaign/account-marks';
import { type IntegrationKind, kindIds } from '@/utils/activecampaign/integrations/kinds';
import type { CredentialRow, Integration } from '@/utils/messaging/contract';
import { stillToChange } from '../integrations/uses';
import { matcher } from '../search';
import { type RowState, stateOf } from './columns';

/** Which accounts are shown; '' lets all through. */
export interface Filter {
  readonly text: string;
  readonly state: RowState | '';
  readonly environment: Environment | '';
  readonly tag: string;
  /** A kind of integration; `due`: one whose key is still to be changed; `none`: nothing is noted. */
  readonly use: IntegrationKind | 'due' | 'none' | '';
}

/** Where a credential is used. */
export interface UsesOf {
  of(credential: string): readonly Integration[];
  /** All of it that can be searched for, folded. */
  textOf(credential: string): string;
}

const nowhere: UsesOf = { of: () => [], textOf: () => '' };

export const noFilter: Filter = { text: '', state: '', environment: '', tag: '', use: '' };

/** Whether a filter leaves anything out. */
export const isFiltering = ({ text, ...rest }: Filter): boolean =>
  text.trim() !== '' || Object.values(rest).some((value) => value !== '');

const folded = (tag: string): string => tag.toLowerCase();

function isUsed(row: CredentialRow, use: Exclude<Filter['use'], ''>, uses: readonly Integration[]): boolean {
  if (use === 'none') return uses.length === 0;
  if (use === 'due') return stillToChange(row, uses).length > 0;
  return uses.some(({ kind }) => kind === use);
}

/** The rows that all parts of a filter let through. */
export function filtered(
  rows: readonly CredentialRow[],
  filter: Filter,
  uses: UsesOf = nowhere,
): readonly CredentialRow[] {
  const matches = matcher(filter.text, ({ id }) => uses.textOf(id));
  const tag = folded(filter.tag);
  return rows.filter(
    (row) =>
      (filter.state === '' || stateOf(row) === filter.state) &&
      (filter.environment === '' || row.environment === filter.environment) &&
      (filter.use === '' || isUsed(row, filter.use, uses.of(row.id))) &&
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

/** The kinds of all integrations, each once, in the order they are offered. */
export const kindsOf = (integrations: readonly Integration[]): readonly IntegrationKind[] =>
  kindIds.filter((id) => integrations.some(({ kind }) => kind === id));
