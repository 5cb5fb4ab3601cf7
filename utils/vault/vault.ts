import { VaultClosed } from './closed';
import { type Opened, open, seal } from './envelope';
import { createGate } from './gate';
import { createVaultHeader, openForDevice, presentHeader, type Unwrapped } from './opening';
import { envelopesOf, recordKey, removeOtherGenerations } from './records';
import { type MakeWraps, rekey } from './rekey';
import { forgetOpen, isOverdue, noteOpen, noteUnlocked, type OpenVault, readOpen } from './session';
import { importDataKey, type VaultWorld } from './world';

/** All the readable values under a prefix, and the ids of those that did not open. */
export interface Contents {
  readonly values: ReadonlyMap<string, unknown>;
  readonly unreadable: readonly string[];
}

/** The sealed store. Every use rejects with `VaultClosed` while it cannot be used. */
export interface Vault {
  /** The value kept under an id; undefined where there is none. */
  read(id: string): Promise<Opened | undefined>;
  /** Seals all values, then writes them in one step: all or none. */
  write(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Everything whose id begins with `prefix`. */
  contents(prefix: string): Promise<Contents>;
  /**
   * Takes a data key that was unwrapped with what the person gave. `idle`: ms without use until it locks; null: never.
   * `improve` runs while nobody else uses the vault; what it fails at does not keep the vault shut.
   */
  openWith(unwrapped: Unwrapped, idle: number | null, improve?: () => Promise<void>): Promise<void>;
  /** Changes how the open vault is protected: new data key, new wraps, everything sealed anew. */
  protect(makeWraps: MakeWraps, idle: number | null): Promise<void>;
  /** Closes the vault, if somebody could open it again. */
  lock(): Promise<void>;
  /** Milliseconds until it locks by itself; undefined where it is locked, or never does. Locks it if it is due. */
  dueIn(): Promise<number | undefined>;
  /** Changes after how many ms without use the open vault locks; null: never. */
  lockAfter(idle: number | null): Promise<void>;
  /** Whether it can be used now. Asking is no use: it does not put off the lock. */
  isOpen(): Promise<boolean>;
}

/** How fresh the note of the last use must be: it is not written anew at every use. Milliseconds. */
const noteEvery = 1_000;

/** The vault of this browser profile; made on the first use. */
export function createVault(world: VaultWorld): Vault {
  const { local, session, clock } = world;
  const gate = createGate();
  let opening: Promise<OpenVault> | undefined;

  const noted = async (unwrapped: Unwrapped, idle: number | null): Promise<OpenVault> => {
    const vault = { ...unwrapped, usedAt: clock(), idle };
    await noteOpen(session, vault);
    await noteUnlocked(session);
    await removeOtherGenerations(local, vault.generation);
    return vault;
  };

  // One attempt at a time, so that two callers cannot make two vaults.
  const openAlone = (): Promise<OpenVault> => {
    const attempt = async (): Promise<OpenVault> => {
      const header = await presentHeader(world);
      return noted(header ? await openForDevice(header, world) : await createVaultHeader(world), null);
    };
    opening ??= attempt().finally(() => {
      opening = undefined;
    });
    return opening;
  };

  /** The vault as it is open now; undefined when it is not, or must not be any longer. */
  const current = async (): Promise<OpenVault | undefined> => {
    const vault = await readOpen(session);
    if (!vault) return undefined;
    // Of another generation: a change of protection was cut short after its switch.
    const header = await presentHeader(world);
    if (!isOverdue(vault, clock()) && header?.generation === vault.generation) return vault;
    await forgetOpen(session, clock());
    return undefined;
  };

  const use = async (): Promise<OpenVault> => {
    const vault = (await current()) ?? (await openAlone());
    const now = clock();
    if (vault.idle !== null && now - vault.usedAt >= noteEvery)
      await noteOpen(session, { ...vault, usedAt: now });
    return vault;
  };

  const used = <T>(work: (vault: OpenVault, key: CryptoKey) => Promise<T>): Promise<T> =>
    gate.shared(async () => {
      const vault = await use();
      return work(vault, await importDataKey(vault.dataKey));
    });

  return {
    read: (id) =>
      used(async ({ generation }, key) => {
        const at = recordKey(generation, id);
        const stored = (await local.get([at]))[at];
        return stored === undefined ? undefined : open(key, id, stored);
      }),
    write: (values) =>
      used(async ({ generation }, key) => {
        const sealed = await Promise.all(
          Object.entries(values).map(
            async ([id, value]) =>
              [recordKey(generation, id), await seal(key, id, value, world.random)] as const,
          ),
        );
        await local.set(Object.fromEntries(sealed));
      }),
    remove: (ids) => used(({ generation }) => local.remove(ids.map((id) => recordKey(generation, id)))),
    contents: (prefix) =>
      used(async ({ generation }, key) => {
        const values = new Map<string, unknown>();
        const unreadable: string[] = [];
        await Promise.all(
          (await envelopesOf(local, generation, prefix)).map(async ([id, envelope]) => {
            const opened = await open(key, id, envelope);
            if (opened.ok) values.set(id, opened.value);
            else unreadable.push(id);
          }),
        );
        return { values, unreadable };
      }),
    openWith: (unwrapped, idle, improve) =>
      gate.alone(async () => {
        await noted(unwrapped, idle);
        await improve?.().catch(() => undefined);
      }),
    protect: (makeWraps, idle) => gate.alone(async () => rekey({ ...(await use()), idle }, makeWraps, world)),
    lock: () => gate.alone(() => forgetOpen(session, clock())),
    dueIn: async () => {
      const vault = await current();
      return vault && vault.idle !== null ? Math.max(0, vault.idle - (clock() - vault.usedAt)) : undefined;
    },
    lockAfter: (idle) =>
      gate.alone(async () => {
        await noteOpen(session, { ...(await use()), idle });
      }),
    isOpen: async () => {
      if (await current()) return true;
      return use().then(
        () => true,
        (problem: unknown) => {
          if (problem instanceof VaultClosed && problem.problem === 'locked') return false;
          throw problem;
        },
      );
    },
  };
}
