import type { WallMessages } from '@/utils/i18n/screens';
import { stillToChange } from '@/utils/state/integrations/uses';
import type { CredentialRow, Integration } from '@/utils/state/shown';
import { keySince, stateOf } from '@/utils/state/wall/columns';

/** A time as spreadsheets read one, in UTC: `2026-03-09 14:05:00Z`. */
const time = (at: number): string => new Date(at).toISOString().replace('T', ' ').replace('.000Z', 'Z');

/** The accounts as a table of texts, its heads first. Rows hold no key, so none can be in it. */
export function csvTable(
  rows: readonly CredentialRow[],
  { causes, kindNames, popup, wall: words }: WallMessages,
  uses: { of(credential: string): readonly Integration[] },
): readonly (readonly string[])[] {
  const { columns, csv } = words;
  const heads = [
    columns.account,
    csv.url,
    columns.environment,
    columns.state,
    csv.cause,
    columns.checked,
    columns.owner,
    csv.email,
    csv.key,
    columns.tags,
    csv.colour,
    columns.uses,
    csv.due,
  ];
  const lines = rows.map((row) => [
    row.label,
    row.origin,
    popup.environments[row.environment],
    words.states[stateOf(row)],
    row.lastCheck ? causes[row.lastCheck.diagnosis.cause] : '',
    row.lastCheck ? time(row.lastCheck.at) : '',
    row.owner?.name || row.owner?.username || '',
    row.owner?.email ?? '',
    time(keySince(row)),
    (row.tags ?? []).join(', '),
    row.colour,
    uses
      .of(row.id)
      .map(({ name, kind }) => (name === kindNames[kind] ? name : `${name} (${kindNames[kind]})`))
      .join('; '),
    stillToChange(row, uses.of(row.id))
      .map(({ name }) => name)
      .join('; '),
  ]);
  return [heads, ...lines];
}
