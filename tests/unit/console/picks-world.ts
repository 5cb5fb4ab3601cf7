import type { PatientWorld } from '@/utils/calls/patient';
import { createPicks } from '@/utils/console/picks';
import type { Credential } from '@/utils/credentials/record';
import type { Repository } from '@/utils/credentials/repository';
import { VaultClosed } from '@/utils/vault/closed';
import { freeBudget, openGuard } from '../support/calls-world';

export const credential: Credential = {
  id: 'nora',
  account: 'acme',
  origin: 'https://acme.api-us1.com',
  key: 'a'.repeat(72),
  label: 'Acme',
  environment: 'sandbox',
  colour: 'teal',
  pinned: false,
  createdAt: 0,
  usedAt: 0,
};

/** Answers a request for a path and its query; undefined for one that nobody answers until it is given up. */
export type Server = (path: string, query: URLSearchParams) => unknown;

/** Picking over a server that answers with JSON, or with a Response; its calls, its clock and its lock are the test's. */
export function picksWorld(server: Server) {
  const asked: string[] = [];
  const time = { now: 1_000_000 };
  const vault = { locked: false, credentials: new Map([[credential.id, credential]]) };
  const calls: PatientWorld = {
    fetch: async (input, init) => {
      const { pathname, searchParams } = new URL(String(input));
      asked.push(`${init?.method} ${pathname}?${decodeURIComponent(searchParams.toString())}`);
      const answer = server(pathname, searchParams);
      if (answer === undefined) {
        return new Promise((_, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        });
      }
      return answer instanceof Response ? answer : Response.json(answer);
    },
    now: () => 0,
    onLine: () => true,
    access: { has: async () => true, grantedAtInstall: () => true },
    budget: freeBudget,
    guard: openGuard,
    wait: async () => undefined,
    chance: () => 0,
  };
  const repository = {
    get: async (id: string) => {
      if (vault.locked) throw new VaultClosed('locked');
      return vault.credentials.get(id);
    },
  } as Repository;
  return { asked, time, vault, picks: createPicks({ repository, calls, clock: () => time.now }) };
}

/** A collection that pages by limit and offset, and searches in the names where it is asked to. */
export function collection(key: string, name: string, names: readonly string[]): Server {
  return (_, query) => {
    const text = query.get('search') ?? query.get('filters[name][contains]') ?? '';
    const all = names
      .map((one, at) => ({ id: String(at + 1), [name]: one }))
      .filter((row) => String(row[name]).includes(text));
    const from = Number(query.get('offset'));
    const rows = all.slice(from, from + Number(query.get('limit')));
    return { [key]: rows, meta: { total: String(all.length) } };
  };
}

/** So many names: `tag 1`, `tag 2`. */
export const numbered = (word: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${word} ${at + 1}`);
