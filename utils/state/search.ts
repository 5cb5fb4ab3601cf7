import type { CredentialRow } from '@/utils/messaging/contract';

/** A text as it is searched: without accents and capitals. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const texts = new WeakMap<CredentialRow, string>();

/** All of a row that can be found, folded: once, not at every key that is typed. */
function textOf(row: CredentialRow): string {
  const { label, origin, account, appHost, owner, environment, tags = [] } = row;
  const text =
    texts.get(row) ??
    fold(
      [label, origin, account, appHost, owner?.name, owner?.email, environment, ...tags]
        .filter(Boolean)
        .join(' '),
    );
  texts.set(row, text);
  return text;
}

/**
 * Makes the test for a query: every word of it must be somewhere in the account's label, host, owner or environment,
 * or in what else is known of it (`more`, folded), accents and case aside ("ecole" finds "École Numérique").
 */
export function matcher(
  query: string,
  more: (row: CredentialRow) => string = () => '',
): (row: CredentialRow) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (row) => words.every((word) => textOf(row).includes(word) || more(row).includes(word));
}
