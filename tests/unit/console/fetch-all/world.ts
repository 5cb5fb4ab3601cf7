import { createBudget } from '@/utils/calls/budget';
import type { PatientWorld } from '@/utils/calls/patient';
import { createFetchAll, type FetchAll } from '@/utils/console/fetch-all/fetch-all';
import type { FetchShown } from '@/utils/console/fetch-all/shown';
import { createFetchStore, type FetchStore } from '@/utils/console/fetch-all/store';
import type { Credential } from '@/utils/credentials/record';
import type { Repository } from '@/utils/credentials/repository';
import { createVault } from '@/utils/vault/vault';
import { openGuard } from '../../support/calls-world';
import { vaultWorld } from '../../support/vault-world';

export const credential = {
  id: 'nora',
  account: 'acme',
  origin: 'https://acme.api-us1.com',
  key: 'a'.repeat(72),
} as Credential;

/** An account of the API in memory. */
export interface Account {
  contacts: { id: string; [name: string]: unknown }[];
  tags: { id: string; tag: string }[];
}

export const contacts = (count: number): Account['contacts'] =>
  Array.from({ length: count }, (_, at) => ({ id: String(at + 1), email: `c${at + 1}@example.com` }));

export const idsTo = (count: number): string[] => contacts(count).map(({ id }) => id);

function page(account: Account, { pathname, searchParams }: URL): Response {
  const limit = Number(searchParams.get('limit'));
  const offset = Number(searchParams.get('offset') ?? 0);
  if (pathname === '/api/3/contacts') {
    const after = Number(searchParams.get('id_greater'));
    const left = account.contacts.filter(({ id }) => Number(id) > after);
    return Response.json({ contacts: left.slice(0, limit), meta: { total: String(left.length) } });
  }
  return Response.json({
    tags: account.tags.slice(offset, offset + limit),
    meta: { total: String(account.tags.length) },
  });
}

/** Reading to the end over an API, a vault, and a time that goes by as fast as it is waited for. */
export function fetchWorld(account: Partial<Account> = {}) {
  const api: Account = { contacts: contacts(250), tags: [], ...account };
  const inner = vaultWorld();
  const vault = createVault(inner);
  const asked: { target: string; at: number }[] = [];
  const alarms: (number | undefined)[] = [];
  let ids = 0;
  const wait = async (ms: number, signal: AbortSignal | undefined): Promise<void> => {
    signal?.throwIfAborted();
    inner.time.now += ms;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  };
  const world = {
    ...inner,
    vault,
    api,
    asked,
    alarms,
    /** Plays the API in another way, for as long as it gives an answer. */
    answer: (_url: URL): Response | Promise<Response> | undefined => undefined,
    credentials: new Map([[credential.id, credential]]),
    wait,
  };
  const calls: PatientWorld = {
    fetch: async (input, init) => {
      init?.signal?.throwIfAborted();
      const url = new URL(String(input));
      asked.push({ target: `${url.pathname}${url.search}`, at: inner.time.now });
      return (await world.answer(url)) ?? page(api, url);
    },
    now: () => inner.time.now,
    onLine: () => true,
    access: { has: async () => true, grantedAtInstall: () => true },
    budget: createBudget({
      clock: inner.clock,
      later: (_ms, work) => void setTimeout(work),
      session: inner.session,
    }),
    guard: openGuard,
    wait,
    chance: () => 0,
  };
  const repository = {
    get: async (id: string) => {
      // As the real one, it needs an open vault.
      await vault.read('x');
      return world.credentials.get(id);
    },
  } as Repository;
  /** A background that begins. `through`: a way to its store that may fail. */
  const background = (through: (store: FetchStore) => FetchStore = (store) => store): FetchAll =>
    createFetchAll({
      repository,
      calls,
      store: through(createFetchStore(vault.archive)),
      clock: inner.clock,
      newId: () => `fetch-${++ids}`,
      session: inner.session,
      isOpen: () => vault.isOpen(),
      wakeSoon: async () => void alarms.push(30_000),
      wakeNever: async () => void alarms.push(undefined),
    });
  return { ...world, world, background };
}

export const order = { id: 'nora', target: '/api/3/contacts?limit=20', rows: 'contacts', pace: 4 } as const;

/** The one reading, once it runs no longer. */
export async function settled(fetchAll: FetchAll): Promise<FetchShown> {
  for (;;) {
    const [present] = await fetchAll.list('nora');
    if (!present) throw new Error('There is none.');
    if (present.state !== 'running') return present;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** The rows of a reading, as a file would get them. */
export async function rowsOf(fetchAll: FetchAll, { id, pages }: FetchShown): Promise<{ id: string }[]> {
  const rows: { id: string }[] = [];
  for (let at = 0; at < pages; at += 1)
    rows.push(...(JSON.parse(await fetchAll.page(id, at)) as { id: string }[]));
  return rows;
}
