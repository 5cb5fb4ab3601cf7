import { pieceIds, readPiece, readPieces, removePieces, writePiece } from './archive';
import { type Bytes, toBase64 } from './bytes';
import { writeCarefully } from './careful-write';
import { VaultClosed } from './closed';
import type { Opened } from './envelope';
import { createGate } from './gate';
import { removeBeside } from './generations';
import { type VaultHeader, vaultVersion } from './header';
import { migrate } from './migrations/migrate';
import { createVaultHeader, openForDevice, presentHeader, type Unwrapped } from './opening';
import { recordKeys, storedOf, storedUnder } from './records';
import { type MakeWraps, rekey } from './rekey';
import { forgetOpen, isOverdue, noteOpen, noteUnlocked, type OpenVault, readOpen } from './session';
import { standingOf } from './standing';
import { createTurns } from './turns';
import { forgetWhileOpen, keepWhileOpen, keysWhileOpen } from './while-open';
import { importDataKey, type VaultWorld } from './world';

/** All the readable values under a prefix, and the ids of those that did not open. */
export interface Contents {
  readonly values: ReadonlyMap<string, unknown>;
  readonly unreadable: readonly string[];
}

/** What is large and can be had again: long texts, each sealed by itself. A damaged one is as if it were not there. */
export interface Archive {
  read(id: string): Promise<string | undefined>;
  write(id: string, text: string): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  ids(prefix: string): Promise<readonly string[]>;
  /** Every text whose id begins with `prefix`, by id. */
  contents(prefix: string): Promise<ReadonlyMap<string, string>>;
}

/** The sealed store. Every use rejects with `VaultClosed` while it cannot be used. */
export interface Vault {
  /** The value kept under an id; undefined where there is none. */
  read(id: string): Promise<Opened | undefined>;
  /**
   * Seals all values, then writes them in one step: all or none. Done once they have been read back; rejects with
   * `NotVerified` where that was not what was written.
   */
  write(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Everything whose id begins with `prefix`. */
  contents(prefix: string): Promise<Contents>;
  readonly archive: Archive;
  /**
   * Keeps a value that is no key in memory for as long as the vault stays open as it is, for `readWhileOpen`;
   * undefined: keeps it no longer.
   */
  keepWhileOpen(name: string, value: unknown): Promise<void>;
  /**
   * Takes a data key that was unwrapped with what the person gave. `idle`: ms without use until it locks; null: never.
   * `improve` runs while nobody else uses the vault, with the header as it is by then (an earlier version has been
   * brought up to date); what it fails at does not keep the vault shut.
   */
  openWith(
    unwrapped: Unwrapped,
    idle: number | null,
    improve?: (present: VaultHeader) => Promise<void>,
  ): Promise<void>;
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
  const { local, bulk, session, clock } = world;
  const gate = createGate();
  // What is written next goes into the free slot: two writes at once would take the same one.
  const inTurn = createTurns();
  let opening: Promise<OpenVault> | undefined;

  /** What was kept while the vault was open in another way. */
  const forgetKept = async (): Promise<void> => session.remove(await keysWhileOpen(session));

  const noted = async (dataKey: Bytes, header: VaultHeader, idle: number | null): Promise<OpenVault> => {
    const vault = { dataKey, generation: header.generation, usedAt: clock(), idle };
    await forgetKept();
    await noteOpen(session, vault);
    await noteUnlocked(session);
    await removeBeside(world, header);
    return vault;
  };

  // One attempt at a time, so that two callers cannot make two vaults.
  const openAlone = (): Promise<OpenVault> => {
    const attempt = async (): Promise<OpenVault> => {
      const header = await presentHeader(world);
      if (!header) {
        const made = await createVaultHeader(world);
        return noted(made.dataKey, made.header, null);
      }
      const { dataKey } = await openForDevice(header, world);
      return noted(dataKey, await migrate(header, world), null);
    };
    opening ??= attempt().finally(() => {
      opening = undefined;
    });
    return opening;
  };

  /** Whether what was noted open is what is stored: not so after a change that was cut short, or an update. */
  const isOf = (header: VaultHeader | undefined, vault: OpenVault): boolean =>
    header?.version === vaultVersion && header.generation === vault.generation;

  /** The vault as it is open now; undefined when it is not, or must not be any longer. */
  const current = async (): Promise<OpenVault | undefined> => {
    // Both at once: every use of a record waits for this.
    const [vault, header] = await Promise.all([readOpen(session), presentHeader(world)]);
    if (!vault) return undefined;
    if (isOf(header, vault) && !isOverdue(vault, clock())) return vault;
    await forgetOpen(session, clock());
    return undefined;
  };

  const isOpenWith = async (dataKey: Bytes): Promise<boolean> => {
    const vault = await current();
    return vault !== undefined && toBase64(vault.dataKey) === toBase64(dataKey);
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

  let lastGeneration: string | undefined;

  /**
   * Opens a record. What is stored of it is fetched while the vault is looked at, so that it takes one way to the store
   * and back: it is sealed, and counts only where the vault turns out to be the one that it was fetched of.
   */
  const openRecord = (id: string): Promise<Opened | undefined> =>
    gate.shared(async () => {
      const fetched = lastGeneration;
      const early = fetched === undefined ? undefined : storedOf(local, fetched, [id]);
      early?.catch(() => undefined);
      const { generation, dataKey } = await use();
      lastGeneration = generation;
      const [found, key] = await Promise.all([
        early && fetched === generation ? early : storedOf(local, generation, [id]),
        importDataKey(dataKey),
      ]);
      const stored = found.get(id);
      const standing = stored && (await standingOf(key, id, stored));
      return standing?.ok ? { ok: true, value: standing.value } : standing;
    });

  return {
    read: openRecord,
    write: (values) =>
      inTurn(() =>
        used(({ generation }, key) =>
          writeCarefully(values, { local, generation, key, random: world.random }),
        ),
      ),
    remove: (ids) =>
      inTurn(() => used(({ generation }) => local.remove(ids.flatMap((id) => recordKeys(generation, id))))),
    contents: (prefix) =>
      used(async ({ generation }, key) => {
        const opened = await Promise.all(
          [...(await storedUnder(local, generation, prefix))].map(
            async ([id, stored]) => [id, await standingOf(key, id, stored)] as const,
          ),
        );
        const values = new Map<string, unknown>();
        const unreadable: string[] = [];
        // In their own order, whichever was opened first.
        for (const [id, standing] of opened) {
          if (standing.ok) values.set(id, standing.value);
          else unreadable.push(id);
        }
        return { values, unreadable };
      }),
    archive: {
      read: (id) => used(({ generation }, key) => readPiece(bulk, { generation, key }, id)),
      write: (id, text) =>
        used(({ generation }, key) => writePiece(bulk, { generation, key }, id, text, world.random)),
      remove: (ids) => used(({ generation }) => removePieces(bulk, generation, ids)),
      ids: (prefix) => used(({ generation }) => pieceIds(bulk, generation, prefix)),
      contents: (prefix) => used(({ generation }, key) => readPieces(bulk, { generation, key }, prefix)),
    },
    keepWhileOpen: (name, value) =>
      gate.shared(async () =>
        value === undefined
          ? forgetWhileOpen(session, name)
          : keepWhileOpen(session, name, value, await use(), clock()),
      ),
    openWith: ({ dataKey, generation }, idle, improve) =>
      gate.alone(async () => {
        const header = await presentHeader(world);
        // It may have been opened in another window meanwhile, and brought up to date; or protected in another way.
        const isStillOf = header?.generation === generation || (await isOpenWith(dataKey));
        if (!header || !isStillOf) throw new VaultClosed('locked');
        const present = await migrate(header, world);
        await noted(dataKey, present, idle);
        await improve?.(present).catch(() => undefined);
      }),
    protect: (makeWraps, idle) =>
      gate.alone(async () => {
        const vault = await use();
        const header = await presentHeader(world);
        if (header) await rekey({ ...vault, idle }, header, makeWraps, world);
        await forgetKept();
      }),
    lock: () => gate.alone(() => forgetOpen(session, clock())),
    dueIn: () =>
      gate.shared(async () => {
        const vault = await current();
        return vault && vault.idle !== null ? Math.max(0, vault.idle - (clock() - vault.usedAt)) : undefined;
      }),
    lockAfter: (idle) =>
      gate.alone(async () => {
        await noteOpen(session, { ...(await use()), idle });
        await forgetKept();
      }),
    isOpen: () =>
      gate.shared(async () => {
        if (await current()) return true;
        return use().then(
          () => true,
          (problem: unknown) => {
            if (problem instanceof VaultClosed && problem.problem === 'locked') return false;
            throw problem;
          },
        );
      }),
  };
}
