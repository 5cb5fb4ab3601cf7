import type { KeyValueStore } from '@/utils/browser/storage';
import { headerKey } from './header';
import { NotVerified } from './not-verified';
import { sameJson } from './same-json';

/**
 * Puts a header, as it is stored, in the place of the present one: with this one write another generation counts. Read
 * back at once; where it is not what was written, the earlier one is put back, and it rejects with `NotVerified`.
 *
 * When it rejects, either header may stand. Neither generation may be removed then: the next opening knows which counts.
 */
export async function switchHeader(local: KeyValueStore, stored: object): Promise<void> {
  const { [headerKey]: before } = await local.get([headerKey]);
  await local.set({ [headerKey]: stored });
  const { [headerKey]: after } = await local.get([headerKey]);
  if (sameJson(after, stored)) return;
  await (before === undefined ? local.remove([headerKey]) : local.set({ [headerKey]: before }));
  throw new NotVerified();
}
