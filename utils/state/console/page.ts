import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { succeeded } from '@/utils/activecampaign/diagnosis/succeeded';
import { operations as allOperations } from '@/utils/activecampaign/operations';
import type { Operation } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { createDraft, type Draft } from '../draft';
import { createLock, type Lock } from '../lock';
import { type AccountStore, createAccountStore } from './account';
import { type AnswerStore, createAnswerStore } from './answer';
import { type Blocked, blockedBy, unfinished } from './blocked';
import { type CopyCall, createCopyCall } from './copy-call';
import { diagnosed, diagnosedAsKept } from './diagnosed';
import { createFetches, type Fetches } from './fetches';
import { createHistoryStore, type HistoryStore } from './history';
import { createKeeping } from './keeping';
import { createLargeAnswer, type LargeAnswerStore } from './large-answer';
import { isOf, operationOf } from './matching';
import { createOperationsStore, type OperationsStore } from './operations';
import { createPickStore, type PickStore } from './pick';
import { createPuttingBack, type PuttingBack } from './putting-back';
import { readsOnly } from './reads-only';
import { createReportStore, type ReportStore } from './report/report';
import { createRequestStore, type RequestStore } from './request';
import { createSavedStore, type SavedStore } from './saved';
import { createSending, type Sending, type SentRequest } from './sending';
import { createSide, type Side } from './side';
import { createVariablesStore, type VariablesStore } from './variables';
import { createVerifying, type VerifyingStore } from './verifying';
import type { ConsoleWorld } from './world';

/** One console: an account, the operations, the request that is written, and what came of sending it. */
export interface ConsolePage {
  readonly world: ConsoleWorld;
  readonly account: AccountStore;
  readonly side: Side;
  /** Whether the list of the left side is being used: where room is short, it is folded else. */
  readonly sideOpen: Signal<boolean>;
  readonly operations: OperationsStore;
  readonly request: RequestStore;
  readonly variables: VariablesStore;
  readonly saved: SavedStore;
  readonly picks: PickStore;
  readonly sending: Sending;
  readonly copyCall: CopyCall;
  readonly answer: AnswerStore;
  /** The answer, where it is too large to be shown. */
  readonly largeAnswer: LargeAnswerStore;
  /** Collections that are read to their end. */
  readonly fetches: Fetches;
  readonly history: HistoryStore;
  /** The answer of the call of the history that is looked at. */
  readonly pastAnswer: AnswerStore;
  /** The second look at the last change. */
  readonly verifying: VerifyingStore;
  readonly puttingBack: PuttingBack;
  readonly report: ReportStore;
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
  /** Puts a saved request in place of the one that is being written. */
  openSaved(id: string): Promise<void>;
  /** Puts a read of that target in place of the request that is being written; sends nothing. */
  follow(target: string): void;
  /** Sends the request as it is written. `slip`: for a change that the person confirmed. */
  send(slip?: string): Promise<void>;
  /** Sends once more what was sent, or was stopped. `slip`: for a change that the person confirmed. */
  again(request: SentRequest, slip?: string): Promise<void>;
}

/** The operation that a request is of: the one that is named, where it is. */
const operationFor = (named: Operation | undefined, draft: RequestDraft): Operation | undefined =>
  named && isOf(named, draft) ? named : operationOf(allOperations, draft);

/** The console over its world. */
export function createConsolePage(world: ConsoleWorld): ConsolePage {
  const { client, id } = world;
  const account = createAccountStore(client, id);
  const operations = createOperationsStore(world.spoken, world.searched);
  const request = createRequestStore((draft) => operationOf(allOperations, draft));
  const variables = createVariablesStore(request.draft);
  const saved = createSavedStore(client, request);
  const picks = createPickStore({ client, credential: id, later: world.later });
  const sending = createSending(world);
  const draft = createDraft(client, `console-${id}`);
  const chosen = signal(0);
  const sideOpen = signal(false);
  // By what was chosen, and not by a loss of the focus: that would move what somebody is about to press.
  chosen.subscribe(() => {
    sideOpen.value = false;
  });
  const copyCall = createCopyCall(
    world,
    computed(() => {
      const [written, filled] = [request.written.value, variables.filled.value];
      const origin = account.row.value?.origin;
      if (!written || !filled || origin === undefined || unfinished(written, filled)) return undefined;
      return { operation: operationFor(written.operation, filled.draft), draft: filled.draft, origin };
    }),
  );
  const blocked = computed(() => {
    const [written, filled] = [request.written.value, variables.filled.value];
    return written && filled && blockedBy(written, filled);
  });

  const keeping = createKeeping(draft, request, variables, saved);
  const { putAside } = keeping;
  const follow = (target: string): void => {
    const next: RequestDraft = { method: 'GET', target, body: '' };
    const operation = operationOf(allOperations, next);
    putAside(operation);
    request.take(operation, next);
  };
  const answerWorld = { copy: world.writeClipboard, save: world.saveFile, later: world.later, follow };
  const answer = createAnswerStore(client, answerWorld);
  const largeAnswer = createLargeAnswer(world);
  const fetches = createFetches(world, answerWorld);
  const pastAnswer = createAnswerStore(client, answerWorld);
  const history = createHistoryStore({
    client,
    id,
    nameOf: (operation) => operations.words(operation).name,
    show({ operation }, past, { answered }) {
      putAside(operation);
      request.take(operation, past);
      chosen.value += 1;
      const row = account.row.value;
      if (!row) return;
      const { method, target } = past;
      const { origin, appHost } = row;
      const came = { kind: 'answered', answered, request: { operation, draft: past, reads: false } } as const;
      pastAnswer.show(diagnosedAsKept(came, origin), {
        operation,
        origin,
        appHost,
        method,
        target,
      });
    },
  });

  const verifying = createVerifying(client, id);
  const puttingBack = createPuttingBack(client, (operation, earlier) => {
    putAside(operation);
    request.take(operation, earlier);
    chosen.value += 1;
  });

  const report = createReportStore({
    ...world.reporting,
    ...world,
    row: () => account.row.value,
    draft: createDraft(client, `report-${id}`),
    copy: world.writeClipboard,
    save: world.saveFile,
  });

  const open = async (): Promise<void> => {
    await account.load();
    if (!account.row.value) return;
    void saved.load();
    void history.load();
    void copyCall.load();
    void fetches.load();
    await keeping.bringBack();
  };
  const empty = (): void => {
    keeping.stop();
    account.forget();
    request.forget();
    variables.forget();
    saved.forget();
    picks.forget();
    sending.forget();
    copyCall.forget();
    largeAnswer.stop();
    fetches.forget();
    verifying.forget();
    puttingBack.forget();
    report.forget();
    answer.clear();
    history.forget();
    pastAnswer.clear();
    operations.forget();
  };
  /** The one place where a request leaves the page; the write guard may answer that it was stopped. */
  const deliver = async (sent: SentRequest, slip?: string): Promise<void> => {
    const row = account.row.value;
    if (!row) return;
    sideOpen.value = false;
    history.close();
    fetches.close();
    verifying.forget();
    puttingBack.forget();
    largeAnswer.stop();
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
      const { call, result, text } = came.answered;
      if (!sent.reads && result.kind === 'answer' && succeeded(result.status)) {
        // The answer is there: nobody waits for this.
        void verifying.begin({ call, draft: sent.draft }, text ?? '').then(account.readBudget);
      }
    }
    void account.readBudget();
    void history.load();
  };

  return {
    world,
    account,
    side: createSide(),
    sideOpen,
    operations,
    request,
    variables,
    saved,
    picks,
    sending,
    copyCall,
    answer,
    largeAnswer,
    fetches,
    history,
    pastAnswer,
    verifying,
    puttingBack,
    report,
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
        const before = keeping.aside(operation);
        putAside(operation);
        if (before) request.take(operation, before.draft, before.refused);
        else request.begin(operation);
      }
      chosen.value += 1;
    },
    async openSaved(id) {
      const wanted = await saved.read(id);
      if (!wanted) return;
      // What it says of its operation may come from a file of anybody's: what it sends decides.
      const operation = operationFor(wanted.operation, wanted.draft);
      putAside(operation);
      request.take(operation, wanted.draft);
      saved.belongs(id);
      chosen.value += 1;
    },
    follow,
    async send(slip) {
      const [written, filled] = [request.written.value, variables.filled.value];
      if (!written || !filled || blocked.value) return;
      const { draft: sent } = filled;
      const operation = operationFor(written.operation, sent);
      await deliver({ operation, draft: sent, reads: readsOnly(operation, sent) }, slip);
    },
    again: (sent, slip) => deliver(sent, slip),
  };
}
