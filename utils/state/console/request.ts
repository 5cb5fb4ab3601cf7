import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Field, Operation } from '@/utils/activecampaign/operations/types';
import type { BodyReading } from '@/utils/activecampaign/requests/body';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { draftBody } from '@/utils/activecampaign/requests/draft-body';
import { openParameters } from '@/utils/activecampaign/requests/path';
import { type Spot, spotKey, spotText, withSpotText } from '@/utils/activecampaign/requests/spot';
import { emptyRequest, exampleRequest } from '@/utils/activecampaign/requests/start';
import { entryCount, keepingEntry, type Place, withEntries, withoutEntry } from './entries';
import { isOf } from './matching';

/** What was typed into a field and cannot be sent as it is. */
export interface Refused {
  readonly spot: Spot;
  readonly typed: string;
}

/** All that somebody wrote of a request. */
export interface WrittenRequest {
  /** Undefined where it is of no operation that Keyring knows. */
  readonly operation: Operation | undefined;
  readonly draft: RequestDraft;
  readonly refused: readonly Refused[];
}

/** The request that is being written: a form and a raw text over one draft, so that they are always in step. */
export interface RequestStore {
  readonly operation: Signal<Operation | undefined>;
  readonly draft: ReadonlySignal<RequestDraft | undefined>;
  readonly body: ReadonlySignal<BodyReading>;
  /** Parameters of the path that still have to be filled in. */
  readonly open: ReadonlySignal<readonly string[]>;
  /** Whether it can be sent: nothing open, nothing refused, no broken body. */
  readonly sendable: ReadonlySignal<boolean>;
  /** Counts the requests that were taken, one in place of the other. */
  readonly taken: ReadonlySignal<number>;
  /** All of it; undefined while there is none. */
  readonly written: ReadonlySignal<WrittenRequest | undefined>;
  /** What was there before the examples were filled in, or all was cleared: it can be brought back. */
  readonly before: ReadonlySignal<WrittenRequest | undefined>;
  /** Begins a request of an operation; with its examples where they are asked for. */
  begin(operation: Operation, filled?: boolean): void;
  /** Takes a request that was written before. */
  take(operation: Operation | undefined, draft: RequestDraft, refused?: readonly Refused[]): void;
  /** Fills the examples of the operation in, or takes everything out; what was there can be brought back. */
  fill(): void;
  clear(): void;
  takeBack(): void;
  /** Empties the store: no request is being written. */
  forget(): void;
  /** What a field shows: what is in the request, else what was typed and refused. */
  text(spot: Spot, field: Field): string;
  /** Whether what was typed into a field cannot be sent. */
  refused(spot: Spot): boolean;
  type(spot: Spot, field: Field, typed: string): void;
  /** How many entries a list in the body has. */
  entries(place: Place): number;
  /** Makes a list have so many entries at least. */
  addEntries(place: Place, count: number): void;
  removeEntry(place: Place, index: number): void;
  writeTarget(target: string): void;
  writeBody(body: string): void;
  chooseMethod(method: RequestDraft['method']): void;
}

/** A store with no request in it. `find`: the operation that a request written by hand is one of. */
export function createRequestStore(find?: (draft: RequestDraft) => Operation | undefined): RequestStore {
  const operation = signal<Operation | undefined>(undefined);
  const draft = signal<RequestDraft | undefined>(undefined);
  const refused = signal<ReadonlyMap<string, Refused>>(new Map());
  const before = signal<WrittenRequest | undefined>(undefined);
  const taken = signal(0);
  const body = computed<BodyReading>(() => (draft.value ? draftBody(draft.value) : { kind: 'empty' }));
  const open = computed(() => openParameters(draft.value?.target ?? ''));
  const written = computed<WrittenRequest | undefined>(
    () =>
      draft.value && {
        operation: operation.value,
        draft: draft.value,
        refused: [...refused.value.values()],
      },
  );

  const change = (changes: Partial<RequestDraft>): void => {
    if (!draft.value) return;
    const next = { ...draft.value, ...changes };
    draft.value = next;
    if (!find || (operation.value && isOf(operation.value, next))) return;
    const other = find(next);
    if (other !== operation.value) refused.value = new Map();
    operation.value = other;
  };
  /** What was written by hand counts, not what was refused before at the same place. */
  const forgive = (part: 'body' | 'target'): void => {
    refused.value = new Map(
      [...refused.value].filter(([, { spot }]) => (spot.in === 'body') !== (part === 'body')),
    );
  };
  const take: RequestStore['take'] = (next, request, held = []) => {
    refused.value = new Map(held.map((one) => [spotKey(one.spot), one]));
    operation.value = next;
    draft.value = request;
    before.value = undefined;
    taken.value += 1;
  };
  /** Puts another request of the same operation in place, so that this one can be brought back. */
  const replaceBy = (start: (operation: Operation) => RequestDraft): void => {
    const [present, held] = [operation.value, written.value];
    if (!present) return;
    take(present, start(present));
    before.value = held;
  };
  const relist = (next: RequestDraft | undefined): void => {
    if (!next) return;
    forgive('body');
    draft.value = next;
  };

  return {
    operation,
    draft,
    body,
    open,
    sendable: computed(
      () =>
        draft.value !== undefined &&
        open.value.length === 0 &&
        refused.value.size === 0 &&
        body.value.kind !== 'broken',
    ),
    written,
    taken,
    before,
    begin: (next, filled = false) => take(next, filled ? exampleRequest(next) : emptyRequest(next)),
    take,
    fill: () => replaceBy(exampleRequest),
    clear: () => replaceBy(emptyRequest),
    takeBack() {
      const held = before.value;
      if (held) take(held.operation, held.draft, held.refused);
    },
    forget() {
      refused.value = new Map();
      operation.value = undefined;
      draft.value = undefined;
      before.value = undefined;
    },
    text(spot, field) {
      const held = refused.value.get(spotKey(spot));
      if (held) return held.typed;
      return operation.value && draft.value ? spotText(operation.value, draft.value, spot, field) : '';
    },
    refused: (spot) => refused.value.has(spotKey(spot)),
    type(spot, field, typed) {
      if (!operation.value || !draft.value) return;
      const next = withSpotText(operation.value, draft.value, spot, field, typed);
      const held = new Map(refused.value);
      if (next) held.delete(spotKey(spot));
      else held.set(spotKey(spot), { spot, typed });
      refused.value = held;
      if (next) draft.value = spot.in === 'body' ? keepingEntry(draft.value, next, spot.place) : next;
    },
    entries: (place) => (draft.value ? entryCount(draft.value, place) : 0),
    addEntries: (place, count) => relist(draft.value && withEntries(draft.value, place, count)),
    removeEntry: (place, index) => relist(draft.value && withoutEntry(draft.value, place, index)),
    writeTarget(target) {
      forgive('target');
      change({ target });
    },
    writeBody(text) {
      forgive('body');
      change({ body: text });
    },
    chooseMethod: (method) => change({ method }),
  };
}
