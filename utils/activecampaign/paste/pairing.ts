import type { Item } from './items';

/** Which address goes with which key, by value, and what could not be told. */
export interface Pairing {
  readonly pairs: readonly Match[];
  /** Each one on its own, with no partner that it could be confused about. */
  readonly lone: readonly Item[];
  /** Each a group of addresses and keys that could be matched in more than one way. */
  readonly doubts: readonly (readonly Item[])[];
}

export interface Match {
  readonly address: Item;
  readonly key: Item;
}

/**
 * Matches addresses and keys (in the order of the text) as a reader would: the only two; else the two of a line; else
 * the two of a block; else turn by turn. It never guesses: where several matches are possible, it is a doubt.
 */
export function pairUp(items: readonly Item[]): Pairing {
  const addresses = distinct(items, 'address');
  const keys = distinct(items, 'key');
  const [address] = addresses;
  const [key] = keys;
  if (!address || !key) return { pairs: [], lone: [...addresses, ...keys], doubts: [] };
  if (addresses.length === 1 && keys.length === 1) return { pairs: [{ address, key }], lone: [], doubts: [] };
  const pairing =
    byPlace(items, ({ line }) => line) ?? byPlace(items, ({ block }) => block) ?? byTurns(items);
  return withoutSharedKeys(pairing);
}

/** The first mention of each different value. */
function distinct(items: readonly Item[], kind: Item['kind']): Item[] {
  const firsts = new Map<string, Item>();
  for (const item of items) if (item.kind === kind && !firsts.has(item.value)) firsts.set(item.value, item);
  return [...firsts.values()];
}

/** Where every key shares its place (a line, a block) with exactly one address: those pairs. Else nothing. */
function byPlace(items: readonly Item[], placeOf: (item: Item) => number): Pairing | undefined {
  const places = new Map<number, Item[]>();
  for (const item of items) {
    const place = places.get(placeOf(item));
    if (place) place.push(item);
    else places.set(placeOf(item), [item]);
  }
  const pairs: Match[] = [];
  for (const place of places.values()) {
    const [key, secondKey] = distinct(place, 'key');
    if (!key) continue;
    const [address, secondAddress] = distinct(place, 'address');
    if (!address || secondAddress || secondKey) return undefined;
    pairs.push({ address, key });
  }
  return { pairs, lone: unpaired(items, pairs), doubts: [] };
}

function unpaired(items: readonly Item[], pairs: readonly Match[]): Item[] {
  const taken = new Set(pairs.flatMap(({ address, key }) => [address.value, key.value]));
  return [...distinct(items, 'address'), ...distinct(items, 'key')].filter(({ value }) => !taken.has(value));
}

/**
 * One address, one key, one address, one key: what comes first leads each pair. A leader without a follower makes the
 * next pair doubtful too (whose key is it?); at the very end, after two pairs and more, it just lacks its partner.
 */
function byTurns(items: readonly Item[]): Pairing {
  const turns: Item[][] = [];
  for (const item of withoutRepeats(items)) {
    const turn = turns.at(-1);
    if (!turn || item.kind === turns[0]?.[0]?.kind) turns.push([item]);
    else turn.push(item);
  }
  const pairs: Match[] = [];
  const doubts: Item[][] = [];
  let doubt: Item[] = [];
  turns.forEach((turn, at) => {
    const [leader, follower] = turn;
    const afterGap = doubt.length > 0 && turns[at - 1]?.length === 1;
    if (leader && follower && turn.length === 2 && !afterGap) {
      pairs.push(
        leader.kind === 'address' ? { address: leader, key: follower } : { address: follower, key: leader },
      );
      if (doubt.length > 0) doubts.push(doubt);
      doubt = [];
    } else doubt.push(...turn);
  });
  const [last] = doubt;
  if (last && doubt.length === 1 && pairs.length > 1) return { pairs, lone: unpaired([last], pairs), doubts };
  if (doubt.length === 1 && pairs.length === 1)
    doubt.unshift(...pairs.splice(0).flatMap(({ address, key }) => [address, key]));
  return { pairs, lone: [], doubts: doubt.length > 0 ? [...doubts, doubt] : doubts };
}

const withoutRepeats = (items: readonly Item[]): Item[] =>
  items.filter(({ value }, at) => value !== items[at - 1]?.value);

/** A key belongs to one account only: where two addresses claim it, neither gets it. */
function withoutSharedKeys({ pairs, lone, doubts }: Pairing): Pairing {
  const owners = new Map<string, Set<string>>();
  for (const { address, key } of pairs)
    owners.set(key.value, (owners.get(key.value) ?? new Set()).add(address.value));
  const isShared = ({ key }: Match): boolean => (owners.get(key.value)?.size ?? 0) > 1;
  const conflicts = new Map<string, Item[]>();
  for (const { address, key } of pairs.filter(isShared)) {
    conflicts.set(key.value, [...(conflicts.get(key.value) ?? [key]), address]);
  }
  return {
    pairs: uniquePairs(pairs.filter((pair) => !isShared(pair))),
    lone,
    doubts: [...doubts, ...conflicts.values()],
  };
}

function uniquePairs(pairs: readonly Match[]): Match[] {
  return [...new Map(pairs.map((pair) => [`${pair.address.value} ${pair.key.value}`, pair])).values()];
}
