import type { CredentialRow } from '@/utils/messaging/contract';

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/**
 * Makes the test for a query: every word of it must be somewhere in the account's label, host, owner or environment,
 * accents and case aside ("ecole" finds "École Numérique").
 */
export function matcher(query: string): (row: CredentialRow) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return ({ label, origin, account, appHost, owner, environment }) => {
    const text = fold(
      [label, origin, account, appHost, owner?.name, owner?.email, environment].filter(Boolean).join(' '),
    );
    return words.every((word) => text.includes(word));
  };
}
