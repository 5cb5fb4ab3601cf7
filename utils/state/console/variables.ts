import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { type Filled, fillVariables } from '@/utils/activecampaign/requests/fill';
import type { VariableValues } from '@/utils/activecampaign/requests/variables';

/** The values for the variables of requests: given once, they serve every request of this console. */
export interface VariablesStore {
  readonly values: ReadonlySignal<VariableValues>;
  /** The request that is being written, filled; undefined while there is none. */
  readonly filled: ReadonlySignal<Filled | undefined>;
  fill(name: string, value: string): void;
  /** Takes values that were kept. */
  take(values: VariableValues): void;
  /** Empties the store. */
  forget(): void;
}

/** The store over the request that is being written. */
export function createVariablesStore(draft: ReadonlySignal<RequestDraft | undefined>): VariablesStore {
  const values = signal<VariableValues>(new Map());
  return {
    values,
    filled: computed(() => draft.value && fillVariables(draft.value, values.value)),
    fill(name, value) {
      const next = new Map(values.value);
      if (value === '') next.delete(name);
      else next.set(name, value);
      values.value = next;
    },
    take(kept) {
      values.value = kept;
    },
    forget() {
      values.value = new Map();
    },
  };
}
