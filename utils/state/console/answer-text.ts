import { type ReadonlySignal, signal } from '@preact/signals';
import type { Asking } from './answer-asking';
import { pieceEnd } from './answer-pieces';

/** Characters that are shown at a time. */
const pieceSize = 16_384;

/** Characters that are asked for at once where all of them are wanted: small enough for no message to be felt. */
const pieceOfAll = 500_000;

/** Longer JSON is shown as it came only: to indent it would keep the background busy. */
const longestIndented = 2_000_000;

/** The text of an answer, of which more is shown as the person goes on. */
export interface AnswerTextStore {
  readonly pieces: ReadonlySignal<readonly string[]>;
  /** Characters shown so far, and those there are. */
  readonly shown: ReadonlySignal<number>;
  readonly of: ReadonlySignal<number>;
  /** Whether it is shown with indents; undefined where it cannot be. */
  readonly indented: ReadonlySignal<boolean | undefined>;
  more(): Promise<void>;
  indent(indented: boolean): void;
  /** All of it as it came; undefined where it is held no longer. */
  all(): Promise<string | undefined>;
}

/** The text of one answer. `size`: its characters; `json`: whether it can be indented. */
export function createAnswerText({ ask }: Asking, size: number, json: boolean): AnswerTextStore {
  const pieces = signal<readonly string[]>([]);
  const shown = signal(0);
  const of = signal(size);
  const indented = signal<boolean | undefined>(json && size <= longestIndented ? false : undefined);
  let loading = false;

  const more = async (): Promise<void> => {
    if (loading || (pieces.value.length > 0 && shown.value >= of.value)) return;
    loading = true;
    const as = indented.value;
    const found = await ask('answer.text', {
      from: shown.value,
      count: pieceSize,
      ...(as !== undefined && { indented: as }),
    });
    loading = false;
    if (as !== indented.value) return more();
    if (!found) return;
    const end = pieceEnd(found.text, shown.value + found.text.length >= found.of);
    pieces.value = [...pieces.value, found.text.slice(0, end)];
    shown.value += end;
    of.value = found.of;
  };

  return {
    pieces,
    shown,
    of,
    indented,
    more,
    indent(value) {
      if (indented.value === undefined || indented.value === value) return;
      indented.value = value;
      pieces.value = [];
      shown.value = 0;
      void more();
    },
    async all() {
      const parts: string[] = [];
      for (let from = 0; from < size; from += pieceOfAll) {
        const found = await ask('answer.text', { from, count: pieceOfAll });
        if (!found) return undefined;
        parts.push(found.text);
      }
      return parts.join('');
    },
  };
}
