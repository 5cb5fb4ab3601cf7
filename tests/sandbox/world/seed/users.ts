import type { JsonObject } from '../json.ts';

/** Ids of the two groups every account starts with. */
export const ADMIN = '3';
export const SALES = '4';

/** `Élodie` -> `elodie`: what an address can hold. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase();
}

/** A user as the users table stores one. */
export function member(
  id: string,
  firstName: string,
  lastName: string,
  domain: string,
  group: string,
): JsonObject {
  const username = plain(firstName) + plain(lastName).slice(0, 1);
  return { id, username, firstName, lastName, email: `${plain(firstName)}@${domain}`, phone: '', group };
}
