import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { UseId } from '@/utils/activecampaign/rights/needs';
import type { Client } from '@/utils/messaging/client';
import type { CredentialRow, RightsShown } from '@/utils/messaging/contract';
import type { Reply, ReplyError } from '@/utils/messaging/reply';
import { createLock, type Lock } from './lock';

/** What the page of a key's rights stands on. */
export interface RightsPageWorld {
  readonly client: Client;
  /** The credential's id. */
  readonly id: string;
  /** Calls back after so many ms, unless the answer is called first. */
  readonly later: (ms: number, work: () => void) => () => void;
  readonly openTab: (url: string) => Promise<void>;
  /** Calls back when the vault was locked, or opened again. */
  readonly onLockChange: (listener: () => void) => void;
}

/** What one key can do, and what a kind of use needs of it. */
export interface RightsPage {
  readonly world: RightsPageWorld;
  readonly lock: Lock;
  readonly row: ReadonlySignal<CredentialRow | undefined>;
  readonly shown: ReadonlySignal<RightsShown | undefined>;
  readonly trouble: ReadonlySignal<ReplyError | undefined>;
  readonly use: Signal<UseId>;
  start(): Promise<void>;
  /** Loads it anew, once it was unlocked. */
  open(): Promise<void>;
  look(): Promise<void>;
  stop(): Promise<void>;
}

/** The page over its world. */
export function createRightsPage(world: RightsPageWorld): RightsPage {
  const { client, id, later, onLockChange } = world;
  const row = signal<CredentialRow | undefined>(undefined);
  const shown = signal<RightsShown | undefined>(undefined);
  const trouble = signal<ReplyError | undefined>(undefined);
  let leave: () => void = () => undefined;

  const take = (reply: Reply<RightsShown>): void => {
    leave();
    trouble.value = reply.ok ? undefined : reply.error;
    if (!reply.ok) {
      shown.value = undefined;
      return;
    }
    // A background that ended in the middle knows nothing of it any longer.
    const cut = reply.value.state === 'none' && shown.peek()?.state === 'running';
    shown.value = cut ? { ...reply.value, ...shown.peek(), state: 'stopped' } : reply.value;
    if (reply.value.state === 'running') {
      leave = later(0, () => void client('rights.progress', { id }).then(take));
    }
  };
  const look = async (): Promise<void> => take(await client('rights.look', { id }));
  const open = async (): Promise<void> => {
    const reply = await client('credentials.list', {});
    row.value = reply.ok ? reply.value.rows.find((one) => one.id === id) : undefined;
    trouble.value = reply.ok ? undefined : reply.error;
    if (!reply.ok) return;
    if (row.value) await look();
    else trouble.value = { code: 'gone', retryable: false };
  };
  return {
    world,
    lock: createLock(client),
    row,
    shown,
    trouble,
    use: signal<UseId>('contact-sync'),
    async start() {
      onLockChange(() => {
        leave();
        row.value = undefined;
        shown.value = undefined;
        void open();
      });
      await open();
    },
    open,
    look,
    async stop() {
      take(await client('rights.stop', { id }));
    },
  };
}
