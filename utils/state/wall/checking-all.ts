import { type ReadonlySignal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { CheckingAll } from '@/utils/messaging/contract';
import type { Reply, ReplyError } from '@/utils/messaging/reply';

/** Ms until a page asks again after the background ended: it is answered anew by one that has to start. */
const restMs = 250;

/** The run of checks as a page follows it. */
export interface CheckingAllStore {
  /** Undefined where there is nothing to say: no run, or one that was over before this page opened. */
  readonly shown: ReadonlySignal<CheckingAll | undefined>;
  readonly stopping: ReadonlySignal<boolean>;
  /** Why it could not be begun, or followed. */
  readonly trouble: ReadonlySignal<ReplyError | undefined>;
  /** Looks whether there is a run, and follows it. */
  look(): Promise<void>;
  start(ids?: readonly string[]): Promise<void>;
  goOn(): Promise<void>;
  stop(): Promise<void>;
  /** Puts away what is said of a run that is over, or was interrupted. */
  dismiss(): Promise<void>;
  forget(): void;
}

/** What following a run stands on. */
export interface CheckingAllWorld {
  readonly client: Client;
  /** Calls back after so many ms, unless the answer is called first. */
  readonly later: (ms: number, work: () => void) => () => void;
  /** A run that was followed is over: the accounts have changed. */
  readonly onOver: () => Promise<void>;
}

/** The store that follows the one run of the background. */
export function createCheckingAll({ client, later, onOver }: CheckingAllWorld): CheckingAllStore {
  const shown = signal<CheckingAll | undefined>(undefined);
  const stopping = signal(false);
  const trouble = signal<ReplyError | undefined>(undefined);
  let leave: () => void = () => undefined;

  const take = async (reply: Reply<CheckingAll>): Promise<void> => {
    leave();
    const followed = shown.peek()?.state === 'running';
    if (!reply.ok) {
      // The background ended while it was asked: the next one knows what became of the run.
      if (reply.error.code === 'interrupted' && followed) {
        leave = later(restMs, () => void look());
        return;
      }
      trouble.value = reply.error;
      shown.value = undefined;
      if (followed) await onOver();
      return;
    }
    trouble.value = undefined;
    const { state } = reply.value;
    if (state === 'running') {
      shown.value = reply.value;
      // The background puts off its answer for a moment; that it is asked keeps it awake.
      leave = later(0, () => void look());
      return;
    }
    // In the new order first, so that what is said and what is seen agree.
    if (followed) await onOver();
    shown.value = followed || state === 'interrupted' ? reply.value : undefined;
    if (state === 'none') shown.value = undefined;
  };
  const look = async (): Promise<void> => take(await client('accounts.check-progress', {}));

  return {
    shown,
    stopping,
    trouble,
    look,
    async start(ids) {
      await take(await client('accounts.check-all', ids ? { ids: [...ids] } : {}));
    },
    async goOn() {
      await take(await client('accounts.check-rest', {}));
    },
    async stop() {
      stopping.value = true;
      await take(await client('accounts.check-stop', {}));
      stopping.value = false;
    },
    async dismiss() {
      if (shown.peek()?.state === 'interrupted') await client('accounts.check-stop', {});
      shown.value = undefined;
    },
    forget() {
      leave();
      shown.value = undefined;
      trouble.value = undefined;
      stopping.value = false;
    },
  };
}
