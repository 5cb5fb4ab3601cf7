import type { CredentialsWorld } from '../world';

/** Runs work while nothing else touches these accounts. Always in the same order, so that no two wait for each other. */
export function inTurns<T>(
  accounts: Iterable<string>,
  work: () => Promise<T>,
  { inTurn }: Pick<CredentialsWorld, 'inTurn'>,
): Promise<T> {
  const ordered = [...new Set(accounts)].sort();
  return ordered.reduceRight<() => Promise<T>>((inner, account) => () => inTurn(account, inner), work)();
}
