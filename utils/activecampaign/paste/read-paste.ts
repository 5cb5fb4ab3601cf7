import { type AddressFind, findAddresses } from './addresses';
import { clientLabel, surroundings } from './client-label';
import { type Item, itemsOf } from './items';
import { findKeys, type KeyFind } from './keys';
import { normalise, pasteLimit } from './normalise';
import { pairUp } from './pairing';
import { problemsOf } from './problems';
import type { FoundAddress, FoundKey, PastePair, PasteReading } from './types';

/**
 * Reads any text that holds an API URL and key, or several: two lines, .env, JSON, YAML, a cURL command, PHP, an HTTP
 * request, an MCP address, rows of a table, a whole e-mail. Says what it repaired, what is missing, and where it
 * cannot tell; it never chooses between two possible pairs. Takes time in proportion to the text, and never throws.
 */
export function readPaste(pasted: string): PasteReading {
  const text = normalise(pasted);
  const addresses = findAddresses(text);
  const keys = findKeys(text, addresses.accepted, addresses.spans);
  const items = itemsOf(text, addresses.accepted, keys.accepted);
  const { pairs, lone, doubts } = pairUp(items);

  const addressOf = best(addresses.accepted, ({ address }) => address.origin, foundAddress);
  const keyOf = best(keys.accepted, ({ key }) => key, foundKey);
  const indexOf = new Map(items.map((item, at) => [item, at]));
  const left = [...lone, ...doubts.flat()];
  const readPairs = pairs.flatMap(({ address, key }): PastePair[] => {
    const at = addressOf(address);
    const its = keyOf(key);
    if (!at || !its) return [];
    const around = surroundings(text, items, indexOf.get(address) ?? 0, indexOf.get(key) ?? 0);
    const label = clientLabel(around, pairs.length > 1);
    return [
      {
        address: at.address,
        key: its.key,
        repairs: [...at.repairs, ...its.repairs],
        ...(label ? { label } : {}),
      },
    ];
  });
  const found = { addresses: values(left, 'address', addressOf), keys: values(left, 'key', keyOf) };
  const problems = problemsOf(
    { pairs: readPairs, found },
    {
      text,
      refused: addresses.refused,
      misfits: keys.misfits,
      doubts: doubts.map((doubt) => ({
        addresses: values(doubt, 'address', addressOf).map(({ address }) => address),
        keys: values(doubt, 'key', keyOf).map(({ key }) => key),
      })),
    },
  );
  if (pasted.length > pasteLimit) problems.push({ kind: 'too-much', limit: pasteLimit });
  return { pairs: readPairs, found, problems };
}

const foundAddress = ({ address, repairs }: AddressFind): FoundAddress => ({ address, repairs });

const foundKey = ({ key, pieces, inAddress }: KeyFind): FoundKey => ({
  key,
  repairs: [
    ...(pieces > 1 ? [{ kind: 'joined-key' as const, pieces }] : []),
    ...(inAddress ? [{ kind: 'key-from-address' as const }] : []),
  ],
});

/** Of several mentions of one value, the one that needed the fewest repairs. */
function best<Find, Found extends { readonly repairs: readonly unknown[] }>(
  finds: readonly Find[],
  identify: (find: Find) => string,
  read: (find: Find) => Found,
): (item: Item) => Found | undefined {
  const byValue = new Map<string, Found>();
  for (const find of finds) {
    const found = read(find);
    const known = byValue.get(identify(find));
    if (!known || found.repairs.length < known.repairs.length) byValue.set(identify(find), found);
  }
  return ({ value }) => byValue.get(value);
}

/** What the items of one kind stand for, each value once. */
function values<Found>(
  items: readonly Item[],
  kind: Item['kind'],
  foundOf: (item: Item) => Found | undefined,
): Found[] {
  const found = items.filter((item) => item.kind === kind).map(foundOf);
  return [...new Set(found)].filter((each) => each !== undefined);
}
