import * as v from 'valibot';
import type { Vault } from '@/utils/vault/vault';
import type { Collection } from './collection';
import { readSaved, recordOf } from './record';

const prefix = 'saved/request/';
const orderId = 'saved/order';

/** What every record of the saved requests begins with in the vault, and in a backup. */
export const savedPrefix = 'saved/';

const texts = v.fallback(v.array(v.string()), []);

/** The order of folders and requests: a record of its own. Without it nothing is lost but the order. */
const orderSchema = v.fallback(v.object({ version: v.literal(1), folders: texts, requests: texts }), {
  version: 1,
  folders: [],
  requests: [],
});

const orderOf = ({ folders, requests }: Collection) => ({
  version: 1,
  folders,
  requests: requests.map(({ id }) => id),
});

/** Reads records as they lie in a vault or came out of a backup; what is damaged hides nothing else. */
export function readCollection(
  records: ReadonlyMap<string, unknown>,
): Collection & { readonly unread: number } {
  const order = v.parse(orderSchema, records.get(orderId));
  const ours = [...records].filter(([at]) => at.startsWith(prefix));
  const read = ours.flatMap(([at, value]) => {
    const request = readSaved(value);
    return request && at === `${prefix}${request.id}` ? [request] : [];
  });
  const places = new Map(order.requests.map((id, at) => [id, at]));
  const placeOf = (id: string): number => places.get(id) ?? places.size;
  const requests = read.sort((one, other) => placeOf(one.id) - placeOf(other.id) || one.at - other.at);
  const folders = new Set([...order.folders, ...requests.map(({ folder }) => folder)].filter(Boolean));
  return { folders: [...folders], requests, unread: ours.length - read.length };
}

/** The saved requests as they lie in the vault, each sealed by itself. */
export async function loadCollection(vault: Vault): Promise<Collection & { readonly unread: number }> {
  const { values, unreadable } = await vault.contents(savedPrefix);
  const collection = readCollection(values);
  const lost = unreadable.filter((id) => id.startsWith(prefix)).length;
  return { ...collection, unread: collection.unread + lost };
}

/** Writes what changed, in one step, and then removes what went. What could not be read stays where it is. */
export async function storeChanges(vault: Vault, before: Collection, after: Collection): Promise<void> {
  const known = new Set(before.requests);
  const changed = after.requests.filter((one) => !known.has(one));
  const present = new Set(after.requests.map(({ id }) => id));
  const gone = before.requests.filter(({ id }) => !present.has(id));
  const isReordered = JSON.stringify(orderOf(before)) !== JSON.stringify(orderOf(after));
  const records = Object.fromEntries([
    ...changed.map((one) => [`${prefix}${one.id}`, recordOf(one)] as const),
    ...(isReordered ? [[orderId, orderOf(after)] as const] : []),
  ]);
  if (Object.keys(records).length > 0) await vault.write(records);
  if (gone.length > 0) await vault.remove(gone.map(({ id }) => `${prefix}${id}`));
}
