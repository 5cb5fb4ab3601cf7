import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { ConsoleAccount, CredentialRow, Value } from '@/utils/messaging/contract';
import type { ReplyError } from '@/utils/messaging/reply';

/** Whether changes are let through: always, until a time (ms since 1970), or not. */
export type WriteState = Value<'console.open-writes'>;

/** How the account's rate budget stands. */
export type BudgetState = Value<'console.budget'>;

/** For how many minutes an account can be opened for changes. */
export type OpenMinutes = 5 | 15 | 60;

/** The one account that a console is for. */
export interface AccountStore {
  /** Undefined until it was read, and while Keyring is locked. */
  readonly row: ReadonlySignal<CredentialRow | undefined>;
  readonly writes: ReadonlySignal<WriteState>;
  readonly budget: ReadonlySignal<BudgetState>;
  /** Why the last request about it came to nothing. */
  readonly trouble: ReadonlySignal<ReplyError | undefined>;
  load(): Promise<void>;
  openWrites(minutes: OpenMinutes): Promise<void>;
  closeWrites(): Promise<void>;
  readBudget(): Promise<void>;
  /** Empties the store: Keyring was locked. */
  forget(): void;
}

/** Calls that an account takes in a second: what the budget is out of. Source: reference/rate-limits. */
export const callsAtOnce = 5;

const fullBudget: BudgetState = { left: callsAtOnce, waiting: 0, pausedFor: 0 };

/** The account of the credential with that id: every request of the console names it. */
export function createAccountStore(client: Client, id: string): AccountStore {
  const account = signal<ConsoleAccount | undefined>(undefined);
  const trouble = signal<ReplyError | undefined>(undefined);
  /** What was asked for before the store was emptied has nothing to say after. */
  let round = 0;

  const change = (changes: Partial<ConsoleAccount>): void => {
    if (account.value) account.value = { ...account.value, ...changes };
  };
  const setWrites = async (channel: 'open' | 'close', minutes: OpenMinutes = 15): Promise<void> => {
    const asked = round;
    const reply =
      channel === 'open'
        ? await client('console.open-writes', { id, minutes })
        : await client('console.close-writes', { id });
    if (asked !== round) return;
    if (reply.ok) change({ writes: reply.value });
    trouble.value = reply.ok ? undefined : reply.error;
  };

  return {
    row: computed(() => account.value?.row),
    writes: computed(() => account.value?.writes ?? { kind: 'read-only' }),
    budget: computed(() => account.value?.budget ?? fullBudget),
    trouble,
    async load() {
      const asked = round;
      const reply = await client('console.open', { id });
      if (asked !== round) return;
      if (reply.ok) account.value = reply.value;
      trouble.value = reply.ok ? undefined : reply.error;
    },
    openWrites: (minutes) => setWrites('open', minutes),
    closeWrites: () => setWrites('close'),
    async readBudget() {
      const asked = round;
      const reply = await client('console.budget', { id });
      if (reply.ok && asked === round) change({ budget: reply.value });
    },
    forget() {
      round += 1;
      account.value = undefined;
      trouble.value = undefined;
    },
  };
}
