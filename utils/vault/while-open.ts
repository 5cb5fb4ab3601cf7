import type { KeyValueStore } from '@/utils/browser/storage';
import type { OpenVault } from './session';

const root = 'while-open/';

/** What is kept in memory while the vault is open, with the time in which it may be shown: ms since 1970. */
interface Kept {
  /** The value as JSON: the browser hands over one text several times as fast as all that is in it. */
  readonly text: string;
  readonly from: number;
  /** When the vault is due to be locked, if nobody uses it again; null: never. */
  readonly until: number | null;
}

/** The key under which a value lies in storage.session. */
export const whileOpenKey = (name: string): string => `${root}${name}`;

/** Keeps a value in storage.session for as long as the vault stays open. `now`: ms since 1970. */
export async function keepWhileOpen(
  session: KeyValueStore,
  name: string,
  value: unknown,
  { idle }: Pick<OpenVault, 'idle'>,
  now: number,
): Promise<void> {
  const kept: Kept = { text: JSON.stringify(value), from: now, until: idle === null ? null : now + idle };
  await session.set({ [whileOpenKey(name)]: kept });
}

/**
 * A value that was kept, for pages of ours that cannot wait for the background. Undefined where there is none, or the
 * vault was due to be locked before `now`; a clock that was set back is not believed.
 */
export async function readWhileOpen(session: KeyValueStore, name: string, now: number): Promise<unknown> {
  const key = whileOpenKey(name);
  const kept = (await session.get([key]))[key] as Kept | undefined;
  const isForNow = kept && now >= kept.from && (kept.until === null || now < kept.until);
  return isForNow ? JSON.parse(kept.text) : undefined;
}

/** Forgets one of them. */
export const forgetWhileOpen = (session: KeyValueStore, name: string): Promise<void> =>
  session.remove([whileOpenKey(name)]);

/** The keys of all that goes when the vault is locked, or its protection changes. */
export const keysWhileOpen = async (session: KeyValueStore): Promise<readonly string[]> =>
  (await session.keys()).filter((key) => key.startsWith(root));
