import { effect, signal } from '@preact/signals';
import type { Operation } from '@/utils/activecampaign/operations/types';
import type { Draft } from '../draft';
import { keptText, leftAtMost, readKept } from './kept';
import type { RequestStore, WrittenRequest } from './request';
import type { SavedStore } from './saved';
import type { VariablesStore } from './variables';

/** What is written in a console, kept in its draft at every keystroke. */
export interface Keeping {
  /** Puts the present request aside for one of another operation, which is no longer put aside itself. */
  putAside(next: Operation | undefined): void;
  /** The request of an operation that was put aside. */
  aside(operation: Operation): WrittenRequest | undefined;
  /** Brings back what was kept; from then on what is written is kept. Once is enough. */
  bringBack(): Promise<void>;
  /** Keeps nothing any longer: the page is emptied, and what was kept is not to be written over. */
  stop(): void;
}

/** The keeping of the request, of those put aside, of the values given, and of which saved request it is. */
export function createKeeping(
  draft: Draft,
  request: RequestStore,
  variables: VariablesStore,
  saved: SavedStore,
): Keeping {
  /** Requests of other operations that were begun before, the latest first. */
  const left = signal<readonly WrittenRequest[]>([]);
  /** Not before what was kept has come back. */
  const keeping = signal(false);

  effect(() => {
    if (!keeping.value) return;
    const text = keptText({
      present: request.written.value,
      left: left.value,
      values: variables.values.value,
      saved: saved.openedId.value,
    });
    if (text !== draft.text.peek()) draft.type(text);
  });

  return {
    putAside(next) {
      const present = request.written.value;
      const others = left.value.filter(
        (one) => one.operation !== next && one.operation !== present?.operation,
      );
      left.value = (present ? [present, ...others] : others).slice(0, leftAtMost);
    },
    aside: (operation) => left.value.find((one) => one.operation === operation),
    async bringBack() {
      if (keeping.value) return;
      await draft.load();
      const kept = readKept(draft.text.value);
      left.value = kept.left;
      variables.take(kept.values);
      if (kept.present) request.take(kept.present.operation, kept.present.draft, kept.present.refused);
      saved.belongs(kept.saved);
      keeping.value = true;
    },
    stop() {
      keeping.value = false;
      draft.text.value = '';
      left.value = [];
    },
  };
}
