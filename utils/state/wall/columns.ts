import { environments } from '@/utils/activecampaign/account-marks';
import type { CredentialRow } from '@/utils/messaging/contract';

/** What the accounts can be sorted by. */
export const columnIds = ['account', 'state', 'environment', 'owner', 'key', 'checked', 'tags'] as const;

export type ColumnId = (typeof columnIds)[number];

export interface Sort {
  readonly by: ColumnId;
  /** `up`: the first of the alphabet, the oldest and what fails come first. */
  readonly direction: 'up' | 'down';
}

/** How the last check came out; `none`: there was none. What fails comes first. */
export const rowStates = ['bad', 'unknown', 'none', 'good'] as const;

export type RowState = (typeof rowStates)[number];

export const stateOf = ({ lastCheck }: CredentialRow): RowState => lastCheck?.diagnosis.state ?? 'none';

/** Since when the key has been saved here: ms since 1970. */
export const keySince = ({ keySince: since, createdAt }: CredentialRow): number => since ?? createdAt;

export const ownerOf = ({ owner }: CredentialRow): string =>
  owner ? owner.name || owner.email || owner.username : '';

const keys: Readonly<Record<ColumnId, (row: CredentialRow) => string | number | undefined>> = {
  account: ({ label }) => label,
  state: (row) => rowStates.indexOf(stateOf(row)),
  environment: ({ environment }) => environments.indexOf(environment),
  owner: (row) => ownerOf(row) || undefined,
  key: keySince,
  checked: ({ lastCheck }) => lastCheck?.at,
  tags: ({ tags = [] }) => tags.join(', ') || undefined,
};

/**
 * The rows sorted by a column, and by name where they are alike in it. What has nothing in the column comes last,
 * whichever way it is sorted.
 */
export function sorted(
  rows: readonly CredentialRow[],
  { by, direction }: Sort,
  language: string,
): readonly CredentialRow[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = direction === 'up' ? 1 : -1;
  const keyOf = keys[by];
  const compare = (one: string | number, other: string | number): number =>
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : collator.compare(String(one), String(other));
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((one, other) => {
      if (one.key !== undefined && other.key !== undefined) {
        const order = sign * compare(one.key, other.key);
        if (order !== 0) return order;
      } else if (one.key !== other.key) return one.key === undefined ? 1 : -1;
      return collator.compare(one.row.label, other.row.label);
    })
    .map(({ row }) => row);
}
