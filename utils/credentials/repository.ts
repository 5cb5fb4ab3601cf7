import type { Colour } from '@/utils/activecampaign/account-marks';
import type { Vault } from '@/utils/vault/vault';
import { createDirectory } from './directory';
import { createQueue } from './in-turn';
import { type Credential, readCredential } from './record';

const prefix = 'credential/';

/** Where the record with this id lies in the vault. */
export const recordId = (id: string): string => `${prefix}${id}`;

/** Every readable credential, and how many records there are that could not be read. */
export interface Inventory {
  readonly credentials: readonly Credential[];
  readonly unreadable: number;
}

/**
 * The credentials in the vault. What changes a record reads and writes it in one turn: a copy that notes its time must
 * not put an old key back over one that was saved meanwhile.
 */
export interface Repository {
  all(): Promise<Inventory>;
  /** Every credential of one account, oldest first. */
  ofAccount(account: string): Promise<readonly Credential[]>;
  /** The other credentials of its account, oldest first. */
  besides(credential: Credential): Promise<readonly Credential[]>;
  get(id: string): Promise<Credential | undefined>;
  /** The colours that are taken, once for each credential. */
  colours(): Promise<readonly Colour[]>;
  /** Knows nothing any longer of what lies in the vault: it was locked, or another took its place. */
  forget(): void;
  /** Writes all of them in one step, whatever lies there. */
  put(...credentials: readonly Credential[]): Promise<void>;
  /** Writes what `change` makes of the record as it is now; undefined when it is gone. */
  change(id: string, change: (current: Credential) => Credential): Promise<Credential | undefined>;
  /** The same of several, in one reading and one writing; without those that are gone. */
  changeAll(
    ids: readonly string[],
    change: (current: Credential) => Credential,
  ): Promise<readonly Credential[]>;
  /** Takes the record out, after `first` is done with it as it is now; undefined when it is gone. */
  remove(id: string, first?: (current: Credential) => Promise<void>): Promise<Credential | undefined>;
}

/** The repository over a vault. */
export function createRepository(vault: Vault): Repository {
  const queue = createQueue();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => queue('records', work);

  const directory = createDirectory();

  const all = async (): Promise<Inventory> => {
    const read = directory.reading();
    const { values, unreadable } = await vault.contents(prefix);
    const found = [...values.values()].map(readCredential);
    const credentials = found.filter((one) => one !== undefined);
    read(credentials);
    return { credentials, unreadable: unreadable.length + found.length - credentials.length };
  };
  const get = async (id: string): Promise<Credential | undefined> => {
    const opened = await vault.read(recordId(id));
    return opened?.ok ? readCredential(opened.value) : undefined;
  };
  const put = async (...credentials: readonly Credential[]): Promise<void> => {
    // Before and after: whoever reads all meanwhile may have read either.
    directory.written(credentials);
    try {
      await vault.write(Object.fromEntries(credentials.map((one) => [recordId(one.id), one])));
      directory.written(credentials);
    } catch (problem) {
      directory.forget();
      throw problem;
    }
  };
  /** Those of an account but one, of which nothing is read. */
  const ofAccount = async (account: string, except?: string): Promise<readonly Credential[]> => {
    const known = directory.ofAccount(account)?.filter((id) => id !== except);
    const credentials = known ? await some(known) : (await all()).credentials;
    return credentials
      .filter((one) => one.account === account && one.id !== except)
      .sort((one, other) => one.createdAt - other.createdAt);
  };
  const some = async (ids: readonly string[]): Promise<readonly Credential[]> =>
    (await Promise.all(ids.map(get))).filter((one) => one !== undefined);

  return {
    all,
    get,
    put: (...credentials) => inTurn(() => put(...credentials)),
    ofAccount: (account) => ofAccount(account),
    besides: ({ account, id }) => ofAccount(account, id),
    colours: async () => directory.colours() ?? (await all()).credentials.map(({ colour }) => colour),
    forget: directory.forget,
    change: (id, change) =>
      inTurn(async () => {
        const current = await get(id);
        if (!current) return undefined;
        const changed = change(current);
        if (changed !== current) await put(changed);
        return changed;
      }),
    changeAll: (ids, change) =>
      inTurn(async () => {
        const current = await some(ids);
        const changed = current.map(change);
        const written = changed.filter((one, at) => one !== current[at]);
        if (written.length > 0) await put(...written);
        return changed;
      }),
    remove: (id, first) =>
      inTurn(async () => {
        const current = await get(id);
        if (!current) return undefined;
        await first?.(current);
        await vault.remove([recordId(id)]);
        directory.removed(id);
        return current;
      }),
  };
}
