import { type ReadonlySignal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import { type AnswerContext, type Came, createShownAnswer, type ShownAnswer } from './answer-shown';
import type { ChosenColumns } from './answer-table';

export type { AnswerContext, AnswerView, ShownAnswer } from './answer-shown';

/** What the answers stand on beside the client. */
export interface AnswerWorld {
  /** Fills a GET of that target into the request; sends nothing. */
  readonly follow: (target: string) => void;
  /** Writes to the clipboard; rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** Hands a text to the person as a file. */
  readonly save: (name: string, text: string) => void;
  /** Does something in so many ms; what it gives calls that off. */
  readonly later: (ms: number, work: () => void) => () => void;
}

/** The answer to the request that was sent last. */
export interface AnswerStore {
  readonly shown: ReadonlySignal<ShownAnswer | undefined>;
  show(came: Came, context: AnswerContext): void;
  clear(): void;
}

/** The store of answers over its world. */
export function createAnswerStore(client: Client, { copy, ...world }: AnswerWorld): AnswerStore {
  const shown = signal<ShownAnswer | undefined>(undefined);
  const columns: ChosenColumns = new Map();
  const copied = (text: string): Promise<boolean> =>
    copy(text).then(
      () => true,
      () => false,
    );
  return {
    shown,
    show(came, context) {
      shown.value = createShownAnswer({ ...world, client, copy: copied, columns }, came, context);
    },
    clear() {
      shown.value = undefined;
    },
  };
}
