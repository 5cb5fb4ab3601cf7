import { type ReadonlySignal, signal } from '@preact/signals';
import type { Way } from '@/utils/json/steps';
import type { Value } from '@/utils/messaging/contract';
import type { Asking } from './answer-asking';

/** One value that was found. */
export type Hit = Extract<Value<'answer.find'>, { kind: 'found' }>['hits'][number];

/** What a search in an answer came to. */
export type FindState =
  | { readonly kind: 'none' }
  | { readonly kind: 'not-a-path' }
  | { readonly kind: 'found'; readonly hits: readonly Hit[]; readonly more: boolean };

/** The search in the tree of an answer: by text, or by JSONPath where it begins with `$`. */
export interface AnswerFind {
  readonly text: ReadonlySignal<string>;
  readonly state: ReadonlySignal<FindState>;
  /** Which hit the tree is at; -1 for none yet. */
  readonly at: ReadonlySignal<number>;
  type(text: string): void;
  /** Goes to a hit. */
  go(at: number): void;
  /** Goes on by so many hits, round the end. */
  step(by: 1 | -1): void;
}

/** What the search stands on. */
export interface FindWorld {
  readonly asking: Asking;
  /** Does something in so many ms; what it gives calls that off. */
  readonly later: (ms: number, work: () => void) => () => void;
  readonly reveal: (way: Way) => void;
}

/** Milliseconds without typing after which is searched. */
const pause = 200;

/** The search in one answer. */
export function createAnswerFind({ asking, later, reveal }: FindWorld): AnswerFind {
  const text = signal('');
  const state = signal<FindState>({ kind: 'none' });
  const at = signal(-1);
  let callOff: (() => void) | undefined;

  const search = async (): Promise<void> => {
    const wanted = text.value;
    const found = await asking.ask('answer.find', { text: wanted });
    // What was typed since is asked for by itself.
    if (!found || wanted !== text.value) return;
    state.value = found;
    at.value = -1;
  };
  const go = (to: number): void => {
    const hits = state.value.kind === 'found' ? state.value.hits : [];
    const hit = hits[to];
    if (!hit) return;
    at.value = to;
    if (hit.way) reveal(hit.way);
  };

  return {
    text,
    state,
    at,
    type(typed) {
      text.value = typed;
      callOff?.();
      if (typed.trim() === '') {
        state.value = { kind: 'none' };
        at.value = -1;
      } else callOff = later(pause, () => void search());
    },
    go,
    step(by) {
      const count = state.value.kind === 'found' ? state.value.hits.length : 0;
      if (count > 0) go(at.value < 0 && by < 0 ? count - 1 : (at.value + by + count) % count);
    },
  };
}
