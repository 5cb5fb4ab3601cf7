import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { hostOf } from '@/utils/activecampaign/integrations/content';
import type { Client } from '@/utils/messaging/client';
import type { CredentialRow, InsertWaiting, Integration, Listing, Put } from '@/utils/messaging/contract';
import { type Accounts, createAccounts } from './accounts';
import { belongsToTab, type TabAccount } from './ordering';
import { matcher } from './search';

/** What the page stands on where an account is chosen to be inserted from. */
export interface InsertingWorld {
  readonly client: Client;
  /** The accounts as they last were, before the background answers; undefined where that is not known. */
  readonly glance: () => Promise<Listing | undefined>;
  readonly openTab: (url: string) => Promise<void>;
  /** Calls back after so many ms. */
  readonly later: (ms: number, work: () => void) => void;
  /** Calls back when the vault was locked, by whatever. */
  readonly onLocked: (listener: () => void) => void;
}

/** Choosing the account that is inserted from. */
export interface Inserting {
  readonly accounts: Accounts;
  readonly world: InsertingWorld;
  /** What was asked for; undefined until the field was looked at. */
  readonly waiting: Signal<InsertWaiting | undefined>;
  readonly query: Signal<string>;
  /** The likeliest first. */
  readonly rows: ReadonlySignal<readonly CredentialRow[]>;
  readonly chosen: ReadonlySignal<CredentialRow | undefined>;
  /** Whether it can be inserted now. */
  readonly ready: ReadonlySignal<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  /** What came of it. */
  readonly outcome: ReadonlySignal<{ readonly put: Put; readonly row: CredentialRow } | undefined>;
  start(): Promise<void>;
  choose(id: string): void;
  /** Chooses the row that lies so many rows further on. */
  move(by: number): void;
  insert(): Promise<void>;
}

/**
 * How long it must have been seen where something goes before it can be inserted, in ms: a page can have its visitor
 * press keys, and must not have them meant for this.
 */
const readingTime = 500;

/**
 * The account that somebody on a host most likely wants first: one that is noted as used there, then the host's own,
 * then the last used.
 */
export function byLikelihood(
  rows: readonly CredentialRow[],
  host: TabAccount | undefined,
  usedThere: ReadonlySet<string>,
): readonly CredentialRow[] {
  const rank = (row: CredentialRow): number =>
    Number(usedThere.has(row.id)) * 2 + Number(host !== undefined && belongsToTab(row, host));
  return [...rows].sort((one, other) => rank(other) - rank(one) || other.usedAt - one.usedAt);
}

/** The page over its world. `accountOf`: the account that a host names. */
export function createInserting(world: InsertingWorld, accountOf: (host: string) => string): Inserting {
  const accounts = createAccounts(world.client);
  const waiting = signal<InsertWaiting | undefined>(undefined);
  const query = signal('');
  const uses = signal<readonly Integration[]>([]);
  const wanted = signal<string | undefined>(undefined);
  const seen = signal(false);
  const busy = signal(false);
  const outcome = signal<Inserting['outcome']['value']>(undefined);

  const host = computed((): TabAccount | undefined => {
    const asked = waiting.value;
    return asked?.kind === 'aimed' ? { host: asked.host, account: accountOf(asked.host) } : undefined;
  });
  const usedThere = computed(() => {
    const there = uses.value.filter((one) => host.value !== undefined && hostOf(one) === host.value.host);
    return new Set(there.map(({ credential }) => credential));
  });
  const rows = computed(() =>
    byLikelihood(accounts.listing.value?.rows ?? [], host.value, usedThere.value).filter(
      matcher(query.value),
    ),
  );
  const chosen = computed(() => rows.value.find(({ id }) => id === wanted.value) ?? rows.value[0]);
  const ready = computed(
    () => seen.value && waiting.value?.kind === 'aimed' && chosen.value !== undefined && !busy.value,
  );

  const readUses = async (): Promise<void> => {
    const reply = await world.client('integrations.list', {});
    if (reply.ok) uses.value = reply.value.integrations;
  };

  return {
    accounts,
    world,
    waiting,
    query,
    rows,
    chosen,
    ready,
    busy,
    outcome,
    async start() {
      world.onLocked(() => {
        accounts.forget();
        uses.value = [];
        void Promise.all([accounts.load(), readUses()]);
      });
      const asked = world.client('insert.waiting', {}).then((reply) => {
        waiting.value = reply.ok ? reply.value : { kind: 'none' };
        world.later(readingTime, () => {
          seen.value = true;
        });
      });
      const foreshown = world.glance().then((known) => {
        if (!known) throw new Error('Nothing to foreshow');
        accounts.foreshow(known);
      });
      const listed = Promise.any([accounts.load(), foreshown]);
      await Promise.all([asked, listed, readUses()]);
    },
    choose(id) {
      wanted.value = id;
    },
    move(by) {
      const at = rows.value.findIndex(({ id }) => id === chosen.value?.id);
      const next = rows.value[Math.min(Math.max(at + by, 0), rows.value.length - 1)];
      if (next) wanted.value = next.id;
    },
    async insert() {
      const [asked, row] = [waiting.value, chosen.value];
      if (!ready.value || asked?.kind !== 'aimed' || !row) return;
      busy.value = true;
      const reply = await world.client('insert.put', { request: asked.request, id: row.id });
      busy.value = false;
      if (reply.ok) outcome.value = { put: reply.value, row };
      else accounts.trouble.value = { ...reply.error, id: row.id };
    },
  };
}
