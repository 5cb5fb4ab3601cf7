import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { Input } from '@/utils/messaging/contract';
import type { ErrorCode } from '@/utils/messaging/reply';
import { type AnswerContext, type AnswerStore, type AnswerWorld, createAnswerStore } from './answer';
import { createFetchSaving, type Fetch, type FetchSaving, type FetchSavingWorld } from './fetch-saving';

export type { Fetch } from './fetch-saving';

/** How many calls a second it makes. */
export type Pace = Input<'fetch.start'>['pace'];

/** The paces that can be chosen, and the one that leaves a call a second to whatever else uses the account. */
export const paces: readonly Pace[] = [1, 2, 3, 4];
export const usualPace: Pace = 4;

/** What it stands on. */
export interface FetchesWorld extends FetchSavingWorld {
  /** The credential's id. */
  readonly id: string;
  /** Calls back after so many ms, unless the answer is called first. */
  readonly later: (ms: number, work: () => void) => () => void;
}

/** The collections of this account that are read to their end, or have been. */
export interface Fetches {
  /** The latest first. */
  readonly all: ReadonlySignal<readonly Fetch[]>;
  readonly query: Signal<string>;
  /** Those that fit what is searched for. */
  readonly found: ReadonlySignal<readonly Fetch[]>;
  /** Why the last thing asked came to nothing. */
  readonly trouble: ReadonlySignal<ErrorCode | undefined>;
  /** The latest one of a target, whatever part of it was asked for. */
  of(target: string): Fetch | undefined;
  load(): Promise<void>;
  start(target: string, rows: string | undefined, pace: Pace): Promise<void>;
  /** The one whose first rows are looked at. */
  readonly looked: ReadonlySignal<Fetch | undefined>;
  readonly answer: AnswerStore;
  /** Shows the first rows as an answer. `of`: where the account is. */
  look(fetch: Fetch, of: Pick<AnswerContext, 'origin' | 'appHost'>): void;
  close(): void;
  /** Puts the rows of one into a file. */
  readonly saving: FetchSaving;
  pause(fetch: string): Promise<void>;
  goOn(fetch: string): Promise<void>;
  remove(fetch: string): Promise<void>;
  /** Empties the store. */
  forget(): void;
}

/** How often it is looked at how far they have come, in ms. */
const every = 500;

/** The store over its world. */
export function createFetches(world: FetchesWorld, answerWorld: AnswerWorld): Fetches {
  const { client, id, later } = world;
  const saving = createFetchSaving(world);
  const answer = createAnswerStore(client, answerWorld);
  const looked = signal<Fetch | undefined>(undefined);
  const all = signal<readonly Fetch[]>([]);
  const query = signal('');
  const found = computed(() => {
    const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    return all.value.filter(({ key = '', target }) => {
      const text = `${key} ${target}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  });
  const trouble = signal<ErrorCode | undefined>(undefined);
  const running = computed(() => all.value.some(({ state }) => state === 'running'));
  let callOff: (() => void) | undefined;
  /** What is on its way when the store is emptied comes too late. */
  let round = 0;

  const lookAgain = (): void => {
    callOff?.();
    callOff = running.peek() ? later(every, () => void load()) : undefined;
  };
  const load = async (): Promise<void> => {
    const now = round;
    const reply = await client('fetch.list', { id });
    if (now !== round) return;
    if (reply.ok) {
      all.value = reply.value;
      trouble.value = undefined;
    } else if (reply.error.code !== 'interrupted') trouble.value = reply.error.code;
    // A background that ended is woken by the next look, and reads on.
    lookAgain();
  };
  const ask = async (asking: ReturnType<Client>): Promise<void> => {
    const now = round;
    const reply = await asking;
    if (now !== round) return;
    const code = reply.ok ? undefined : reply.error.code;
    await load();
    if (code && now === round) trouble.value = code;
  };

  const close = (): void => {
    looked.value = undefined;
    answer.clear();
  };

  return {
    all,
    query,
    found,
    trouble,
    of: (target) => all.value.find((one) => one.target === target),
    load,
    start: (target, rows, pace) =>
      ask(client('fetch.start', { id, target, pace, ...(rows !== undefined && { rows }) })),
    looked,
    answer,
    saving,
    look(fetch, { origin, appHost }) {
      const result = { kind: 'answer', status: 200, headers: {}, body: 'json', size: 0, ms: 0 } as const;
      const { target } = fetch;
      looked.value = fetch;
      answer.show(
        // The background knows the rows by the name of the reading.
        { answered: { call: fetch.id, at: fetch.startedAt, tries: 1, result } },
        { operation: undefined, origin, appHost, method: 'GET', target },
      );
    },
    close,
    pause: (fetch) => ask(client('fetch.pause', { fetch })),
    goOn: (fetch) => ask(client('fetch.go-on', { fetch })),
    remove(fetch) {
      if (looked.value?.id === fetch) close();
      return ask(client('fetch.remove', { fetch }));
    },
    forget() {
      round += 1;
      callOff?.();
      saving.stop();
      close();
      all.value = [];
      query.value = '';
      trouble.value = undefined;
    },
  };
}
