import { type ReadonlySignal, signal } from '@preact/signals';

/** Calls of the history that are being chosen, to report on all of them. */
export interface Picking {
  /** Undefined while none are being chosen. */
  readonly calls: ReadonlySignal<ReadonlySet<string> | undefined>;
  begin(): void;
  /** Chooses a call, or not any longer; one too many is not chosen. */
  toggle(call: string): void;
  stop(): void;
}

/** How many calls one report is about at most. */
export const mostCalls = 20;

export function createPicking(): Picking {
  const calls = signal<ReadonlySet<string> | undefined>(undefined);
  return {
    calls,
    begin() {
      calls.value = new Set();
    },
    toggle(call) {
      const next = new Set(calls.value);
      if (!next.delete(call) && next.size < mostCalls) next.add(call);
      calls.value = next;
    },
    stop() {
      calls.value = undefined;
    },
  };
}
