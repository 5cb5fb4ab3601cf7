import type { Credential } from './record';

/** A credential as lists show it: without its keys, so that a list can be handed to a page of ours as it is. */
export type CredentialRow = Omit<Credential, 'key' | 'previous'> & {
  /** When the earlier key was replaced, where there is one to bring back. Milliseconds since 1970. */
  readonly replacedAt?: number | undefined;
};

/** The row of a credential. */
export function rowOf({ key: _key, previous, ...shown }: Credential): CredentialRow {
  return previous ? { ...shown, replacedAt: previous.replacedAt } : shown;
}
