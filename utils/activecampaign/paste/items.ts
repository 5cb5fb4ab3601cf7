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
  const blocks = {
    key: blocksOf(placed, ({ kind }) => kind === 'key'),
    certain: blocksOf(placed, (item) => item.certain),
  };
  return placed
    .filter(({ kind, certain, block }) => {
      if (kind === 'key' || certain || blocks.certain.size === 0) return true;
      return blocks.key.has(block) && !blocks.certain.has(block);
    })
    .map(({ certain: _, ...item }) => item);
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

const blocksOf = <T extends Place>(items: readonly T[], test: (item: T) => boolean): Set<number> =>
  new Set(items.filter(test).map(({ block }) => block));
