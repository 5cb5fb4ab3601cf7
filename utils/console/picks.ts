import type { Pickable } from '@/utils/activecampaign/operations/types';
import {
  type Choice,
  findChoices,
  oneTarget,
  type PickAnswer,
  type PickFailed,
  type PickNaming,
  type PickPage,
  pageSize,
  pageTarget,
  pickableKinds,
  readNaming,
  readPage,
  searchTarget,
} from '@/utils/activecampaign/pickables';
import type { PatientWorld } from '@/utils/calls/patient';
import { sendPatiently } from '@/utils/calls/patient';
import { read } from '@/utils/calls/send';
import type { Credential } from '@/utils/credentials/record';
import type { Repository } from '@/utils/credentials/repository';
import { agedCache } from './aged-cache';
import { CredentialGone } from './gone';

/** What picking by name stands on. */
export interface PicksWorld {
  readonly repository: Repository;
  readonly calls: PatientWorld;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Records by name, read with a saved credential and held in memory for a while. */
export interface Picks {
  /** Records of a kind that fit a text. `fresh`: read anew, whatever is held. */
  search(id: string, kind: Pickable, text: string, fresh: boolean): Promise<PickAnswer>;
  /** What the record with the id `of` is called. */
  name(id: string, kind: Pickable, of: string): Promise<PickNaming>;
  /** Empties what is held, and gives up what is being read: the vault is locked. */
  forget(): void;
  /** Lets go of the names in one account: something in it was changed. */
  forgetAccount(account: string): void;
}

/** How long names are good for, in ms. */
const keptFor = 5 * 60_000;

/** A collection that can be searched by ActiveCampaign is read whole up to so many records. */
const readWhole = 300;

/** One that cannot be searched is read up to so many; who wants another types its id. */
const readAtMost = 1_000;

/** So many choices are given at once. */
const shown = 50;

/** Milliseconds until a read is given up. */
const timeout = 15_000;

/** Bytes of an answer that are read: messages come with their HTML. */
const limit = 20 * 1024 * 1024;

interface Collection {
  readonly kind: 'collection';
  readonly choices: readonly Choice[];
  readonly whole: boolean;
  readonly count: number;
  readonly total?: number;
}

/** With what a collection is read, and until when it may be. */
interface Reader {
  readonly credential: Credential;
  readonly signal: AbortSignal;
}

const failed = ({ kind }: { readonly kind: string }): boolean => kind === 'failed';

/** Picking by name, over its world. */
export function createPicks({ repository, calls, clock }: PicksWorld): Picks {
  const collections = agedCache<Collection | PickFailed>({ clock, keptFor, most: 100, failed });
  const searches = agedCache<PickPage | PickFailed>({ clock, keptFor, most: 200, failed });
  const names = agedCache<PickNaming>({ clock, keptFor, most: 1_000, failed });
  let reading = new AbortController();

  const forget = (): void => {
    reading.abort();
    reading = new AbortController();
    for (const cache of [collections, searches, names]) cache.clear();
  };

  /** The credential, which only an open vault gives: where it does not, nothing is held any longer. */
  const credentialOf = async (id: string): Promise<Credential> => {
    const credential = await repository.get(id).catch((problem: unknown) => {
      forget();
      throw problem;
    });
    if (!credential) throw new CredentialGone();
    return credential;
  };
  /** Answers only where the vault is still open when the answer is there. */
  const withCredential = async <T>(id: string, work: (reader: Reader) => Promise<T>): Promise<T> => {
    const credential = await credentialOf(id);
    const [result] = await Promise.allSettled([work({ credential, signal: reading.signal })]);
    await credentialOf(id);
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  };
  /** What another user of the account may read is not what this one may. */
  const placeOf = (
    { credential: { account, id, origin, owner } }: Reader,
    ...more: readonly string[]
  ): string => JSON.stringify([account, id, origin, owner?.id ?? '', ...more]);

  const get = async ({ credential: { account, origin, key }, signal }: Reader, target: string) => {
    const call = read({ account, origin, key, target, timeout, limit, signal });
    return (await sendPatiently(call, calls)).outcome;
  };

  /** Page after page, never two at once: a person's own call waits for one of these at most. */
  const readCollection = async (reader: Reader, name: Pickable): Promise<Collection | PickFailed> => {
    const kind = pickableKinds[name];
    const most = kind.search ? readWhole : readAtMost;
    const choices = new Map<string, Choice>();
    for (let count = 0, from = 0; ; from += pageSize(kind)) {
      const page = readPage(kind, await get(reader, pageTarget(kind, from)));
      if (page.kind === 'failed') return page;
      for (const choice of page.choices) choices.set(choice.id, choice);
      count += page.count;
      const { total } = page;
      const whole = page.count === 0 || (total === undefined ? page.count < pageSize(kind) : count >= total);
      if (whole || count >= most || (kind.search && (total ?? 0) > most)) {
        const all = [...choices.values()];
        return { kind: 'collection', choices: all, whole, count, ...(total !== undefined && { total }) };
      }
    }
  };
  const collectionOf = (reader: Reader, kind: Pickable, fresh: boolean) =>
    collections.get(placeOf(reader, kind), fresh, () => readCollection(reader, kind));

  const searchThere = async (reader: Reader, name: Pickable, text: string, fresh: boolean) => {
    const kind = pickableKinds[name];
    const target = searchTarget(kind, text, shown);
    return target === undefined
      ? undefined
      : searches.get(placeOf(reader, name, text), fresh, async () =>
          readPage(kind, await get(reader, target)),
        );
  };

  return {
    forget,
    forgetAccount(account) {
      const start = `${JSON.stringify([account]).slice(0, -1)},`;
      for (const cache of [collections, searches, names]) cache.clear((place) => place.startsWith(start));
    },
    search: (id, kind, typed, fresh) =>
      withCredential(id, async (reader): Promise<PickAnswer> => {
        const text = typed.trim();
        const held = await collectionOf(reader, kind, fresh);
        if (held.kind === 'failed') return held;
        const found = held.whole || text === '' ? undefined : await searchThere(reader, kind, text, fresh);
        if (found?.kind === 'failed') return found;
        if (found) {
          const { choices, total } = found;
          return { kind: 'choices', choices, ...(total !== undefined && { matching: total }) };
        }
        const fitting = findChoices(held.choices, text);
        const searchable = pickableKinds[kind].search !== undefined;
        const { total } = held;
        const matching = held.whole ? fitting.length : searchable ? total : undefined;
        const of = total !== undefined && { of: total };
        return {
          kind: 'choices',
          choices: fitting.slice(0, shown),
          ...(matching !== undefined && { matching }),
          ...(!held.whole && !searchable && { among: { read: held.count, ...of } }),
        };
      }),
    name: (id, kind, of) =>
      withCredential(id, async (reader): Promise<PickNaming> => {
        const inHeld = async (collection: Promise<Collection | PickFailed> | undefined) => {
          const held = await collection;
          return held?.kind === 'collection' ? held.choices.find((one) => one.id === of) : undefined;
        };
        const choice = await inHeld(collections.peek(placeOf(reader, kind)));
        if (choice) return { kind: 'named', choice };
        return names.get(placeOf(reader, kind, of), false, async () => {
          const { namedInWhole } = pickableKinds[kind];
          if (!namedInWhole) {
            const one = await get(reader, oneTarget(pickableKinds[kind], of));
            return readNaming(pickableKinds[kind], of, one);
          }
          const held = await collectionOf(reader, kind, false);
          if (held.kind === 'failed') return held;
          const found = held.choices.find((one) => one.id === of);
          return found ? { kind: 'named', choice: found } : { kind: 'unknown' };
        });
      }),
  };
}
