import type { CredentialRow, Integration } from '@/utils/messaging/contract';

/** A user as the saved keys tell of them: all that is theirs in one account. */
export interface Leaver {
  /** The id of the first of the credentials. */
  readonly id: string;
  /** By name; never empty. */
  readonly rows: readonly [CredentialRow, ...CredentialRow[]];
}

const byLabel = (one: CredentialRow, other: CredentialRow): number =>
  one.label.localeCompare(other.label) || (one.id < other.id ? -1 : 1);

/** Whose key it is; where that is not known, a user of whom there is this key alone. */
const userOf = ({ id, account, owner }: CredentialRow): string =>
  owner ? `${account} ${owner.id}` : `? ${id}`;

/** Every user that a saved key is of. */
export function leaversOf(rows: readonly CredentialRow[]): readonly Leaver[] {
  const users = Map.groupBy([...rows].sort(byLabel), userOf);
  return [...users.values()].flatMap(([first, ...rest]) =>
    first ? [{ id: first.id, rows: [first, ...rest] as const }] : [],
  );
}

/** The user whose key a credential holds. */
export const leaverOf = (id: string, rows: readonly CredentialRow[]): Leaver | undefined =>
  leaversOf(rows).find((leaver) => leaver.rows.some((row) => row.id === id));

const order = ({ lastCheck, owner }: CredentialRow): number => {
  const state = lastCheck?.diagnosis.state;
  if (state === 'bad') return 3;
  if (!owner) return 2;
  return state === 'good' ? 0 : 1;
};

/** The other users' keys of the account, the surest first: those that work, and whose owner is known. */
export function replacementsFor(leaver: Leaver, rows: readonly CredentialRow[]): readonly CredentialRow[] {
  const theirs = new Set(leaver.rows.map(({ id }) => id));
  return rows
    .filter(({ id, account }) => account === leaver.rows[0].account && !theirs.has(id))
    .sort((one, other) => order(one) - order(other) || byLabel(one, other));
}

/** An integration of a user who goes; `to`: the credential it was moved to meanwhile. */
export interface Step {
  readonly integration: Integration;
  readonly to?: string;
}

/**
 * What is to be moved, and what was (`moved`: as it was before), in the order in which it was noted: what was moved stays
 * in its place.
 */
export function stepsFor(
  leaver: Leaver,
  integrations: readonly Integration[],
  moved: ReadonlyMap<string, Integration>,
): readonly Step[] {
  const theirs = new Set(leaver.rows.map(({ id }) => id));
  return integrations.flatMap((integration): Step[] => {
    const { id, credential } = integration;
    if (theirs.has(credential)) return [{ integration }];
    const before = moved.get(id);
    return before && theirs.has(before.credential) ? [{ integration, to: credential }] : [];
  });
}
