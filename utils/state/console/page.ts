import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { operations as allOperations } from '@/utils/activecampaign/operations';
import type { Operation } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import type { OperationsWords } from '@/utils/i18n/operation-words';
import type { Client } from '@/utils/messaging/client';
import { createDraft, type Draft } from '../draft';
import { type AccountStore, createAccountStore } from './account';
import { type AnswerStore, createAnswerStore } from './answer';
import { type Blocked, blockedBy } from './blocked';
import { diagnosed } from './diagnosed';
import { keptText, leftAtMost, readKept } from './kept';
import { createLock, type Lock } from './lock';
import { operationOf } from './matching';
import { createOperationsStore, type OperationsStore } from './operations';
import { createPickStore, type PickStore } from './pick';
import { readsOnly } from './reads-only';
import { createRequestStore, type RequestStore, type WrittenRequest } from './request';
import { createSending, type Sending, type SentRequest } from './sending';

/** What a console stands on. */
export interface ConsoleWorld {
  readonly client: Client;
  /** The credential's id: the one account that this console is for. */
  readonly id: string;
  /** The words of the operations as they are shown. */
  readonly spoken: OperationsWords;
  /** Those that can be searched in, English among them. */
  readonly searched: readonly OperationsWords[];
  /** A name for one sending, unlike all others. */
  readonly newCall: () => string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Calls back after so many ms, unless the answer is called first. */
  readonly later: (ms: number, work: () => void) => () => void;
  readonly openTab: (url: string) => Promise<void>;
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly saveFile: (name: string, text: string) => void;
  /** Whether the keyboard has a Cmd key. */
  readonly mac: boolean;
  /** Calls back when the vault was locked, or opened again. */
  readonly onLockChange: (listener: () => void) => void;
  /** Calls back when the person comes back to the page. */
  readonly onReturn: (listener: () => void) => void;
}

/** One console: an account, the operations, the request that is written, and what came of sending it. */
export interface ConsolePage {
  readonly world: ConsoleWorld;
  readonly account: AccountStore;
  readonly operations: OperationsStore;
  readonly request: RequestStore;
  readonly picks: PickStore;
  readonly sending: Sending;
  readonly answer: AnswerStore;
  readonly draft: Draft;
  readonly lock: Lock;
  /** Why the request cannot be sent as it is; undefined where it can, or where there is none. */
  readonly blocked: ReadonlySignal<Blocked | undefined>;
  /** Counts the operations that were chosen: the form takes the focus at each. */
  readonly chosen: ReadonlySignal<number>;
  start(): Promise<void>;
  /** Reads the account, and brings back what was being written. */
  open(): Promise<void>;
  /** Begins a request of an operation; one of it that was left unfinished comes back. */
  choose(operation: Operation): void;
  /** Sends the request as it is written. `slip`: for a change that the person confirmed. */
  send(slip?: string): Promise<void>;
  /** Sends once more what was sent, or was stopped. `slip`: for a change that the person confirmed. */
  again(request: SentRequest, slip?: string): Promise<void>;
}

/** The console over its world. */
export function createConsolePage(world: ConsoleWorld): ConsolePage {
  const { client, id } = world;
  const account = createAccountStore(client, id);
  const operations = createOperationsStore(world.spoken, world.searched);
  const request = createRequestStore((draft) => operationOf(allOperations, draft));
  const picks = createPickStore({ client, credential: id, later: world.later });
  const sending = createSending(world);
  const draft = createDraft(client, `console-${id}`);
  const chosen = signal(0);
  /** Requests of other operations that were begun before, the latest first. */
  const left = signal<readonly WrittenRequest[]>([]);
  /** Not before what was kept has come back, and not while the page is emptied: it would be written over. */
  const keeping = signal(false);
  const blocked = computed(() => request.written.value && blockedBy(request.written.value));

  effect(() => {
    if (!keeping.value) return;
    const text = keptText({ present: request.written.value, left: left.value });
    if (text !== draft.text.peek()) draft.type(text);
  });

  /** Puts the present request aside for one of another operation, which is no longer put aside itself. */
  const putAside = (next: Operation | undefined): void => {
    const present = request.written.value;
    const others = left.value.filter((one) => one.operation !== next && one.operation !== present?.operation);
    left.value = (present ? [present, ...others] : others).slice(0, leftAtMost);
  };
  const answer = createAnswerStore(client, {
    copy: world.writeClipboard,
    save: world.saveFile,
    later: world.later,
    follow(target) {
      const next: RequestDraft = { method: 'GET', target, body: '' };
      const operation = operationOf(allOperations, next);
      putAside(operation);
      request.take(operation, next);
    },
  });

  const open = async (): Promise<void> => {
    await account.load();
    if (!account.row.value || keeping.value) return;
    await draft.load();
    const kept = readKept(draft.text.value);
    left.value = kept.left;
    if (kept.present) request.take(kept.present.operation, kept.present.draft, kept.present.refused);
    keeping.value = true;
  };
  const empty = (): void => {
    keeping.value = false;
    draft.text.value = '';
    left.value = [];
    account.forget();
    request.forget();
    picks.forget();
    sending.forget();
    answer.clear();
    operations.forget();
  };
  /** The one place where a request leaves the page; the write guard may answer that it was stopped. */
  const deliver = async (sent: SentRequest, slip?: string): Promise<void> => {
    const row = account.row.value;
    if (!row) return;
    const came = await sending.send(sent, slip);
    if (came?.kind === 'answered') {
      const { method, target } = sent.draft;
      const { origin, appHost } = row;
      answer.show(diagnosed(came, origin, world.clock()), {
        operation: sent.operation,
        origin,
        appHost,
        method,
        target,
      });
    }
    void account.readBudget();
  };

  return {
    world,
    account,
    operations,
    request,
    picks,
    sending,
    answer,
    draft,
    lock: createLock(client),
    blocked,
    chosen,
    async start() {
      world.onLockChange(() => {
        empty();
        void open();
      });
      world.onReturn(() => void open());
      await open();
    },
    open,
    choose(operation) {
      if (request.operation.value !== operation) {
        const before = left.value.find((one) => one.operation === operation);
        putAside(operation);
        if (before) request.take(operation, before.draft, before.refused);
        else request.begin(operation);
      }
      chosen.value += 1;
    },
    async send(slip) {
      const written = request.written.value;
      if (!written || blocked.value) return;
      const { operation, draft: sent } = written;
      await deliver({ operation, draft: sent, reads: readsOnly(operation, sent) }, slip);
    },
    again: (sent, slip) => deliver(sent, slip),
  };
}
