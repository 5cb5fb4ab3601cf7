import type { AddressFind } from './addresses';
import type { KeyFind } from './keys';
import { layout, type Place } from './layout';

/** One thing found in the text, in its place: an address (by its origin) or a key. */
export interface Item extends Place {
  readonly kind: 'address' | 'key';
  /** What two mentions of the same thing have in common: the origin, or the key. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Addresses and keys in the order of the text, without mere mentions of other sites. */
export function itemsOf(text: string, addresses: readonly AddressFind[], keys: readonly KeyFind[]): Item[] {
  const originOf = knownOrigins(addresses);
  const finds = [
    ...addresses.map((find) => ({
      kind: 'address' as const,
      value: originOf(find),
      find,
      certain: find.certain,
    })),
    ...keys.map((find) => ({ kind: 'key' as const, value: find.key, find, certain: false })),
  ].sort((a, b) => a.find.start - b.find.start);
  const place = layout(text);
  const placed = finds.map(({ kind, value, find: { start, end }, certain }) => ({
    ...{ kind, value, start, end, certain },
    ...place(start),
  }));
  const certain = placed.filter((item) => item.certain);
  const byLine = lacking(placed, certain, ({ line }) => line);
  const byBlock = lacking(placed, certain, ({ block }) => block);
  return placed
    .filter(
      (item) => item.kind === 'key' || item.certain || certain.length === 0 || byLine(item) || byBlock(item),
    )
    .map(({ certain: _, ...item }) => item);
}

/** Whether an item's place (its line, its block) has a key, but no address that is certain. */
function lacking(
  items: readonly Item[],
  certain: readonly Item[],
  placeOf: (item: Item) => number,
): (item: Item) => boolean {
  const withKey = new Set(items.filter(({ kind }) => kind === 'key').map(placeOf));
  const withAddress = new Set(certain.map(placeOf));
  return (item) => withKey.has(placeOf(item)) && !withAddress.has(placeOf(item));
}

/**
 * The origin of an address, where an app address stands for the API address of the same name that the text also has:
 * beside `https://acme.api-eu1.com`, `acme.activehosted.com` is no second candidate.
 */
function knownOrigins(addresses: readonly AddressFind[]): (find: AddressFind) => string {
  const named = new Map<string, string>();
  for (const { address, certain } of addresses) {
    if (certain && !address.family) named.set(address.host.split('.')[0] ?? '', address.origin);
  }
  return ({ address, repairs }) =>
    (repairs.some(({ kind }) => kind === 'app-to-api') && named.get(address.account)) || address.origin;
}
