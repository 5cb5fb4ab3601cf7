import type { KeyValueStore } from '@/utils/browser/storage';
import { NotVerified } from './not-verified';
import { sameJson } from './same-json';

/**
 * Writes values under keys that are free, in one step, and reads them back. Where one is not as it was written, all of
 * them go again, and it rejects with `NotVerified`.
 */
export async function writeNewKeys(
  local: KeyValueStore,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const keys = Object.keys(values);
  await local.set(values);
  const read = await local.get(keys);
  if (keys.every((key) => sameJson(read[key], values[key]))) return;
  await local.remove(keys).catch(() => undefined);
  throw new NotVerified();
}
