import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { groupIdOf, operationById, operationGroups, operations } from '@/utils/activecampaign/operations';
import { createOperationSearch } from '@/utils/activecampaign/operations/search';
import type { Field, Operation } from '@/utils/activecampaign/operations/types';
import {
  type FieldWords,
  fieldWords,
  type OperationsWords,
  type OperationWords,
} from '@/utils/i18n/operation-words';

/** Some operations, under a title where they are listed by group. */
export interface OperationSection {
  readonly id: string;
  readonly title: string | undefined;
  readonly operations: readonly Operation[];
}

/** The operations, and the search among them. */
export interface OperationsStore {
  readonly query: Signal<string>;
  readonly sections: ReadonlySignal<readonly OperationSection[]>;
  /** How many are listed. */
  readonly count: ReadonlySignal<number>;
  /** The one that Enter is for; none before an arrow key while nothing is searched for. */
  readonly active: ReadonlySignal<Operation | undefined>;
  /** Makes the one active that lies so many further on. */
  move(by: number): void;
  words(operation: Operation): OperationWords;
  fieldWords(operation: Operation, field: Field): FieldWords;
  /** Shows all again. */
  forget(): void;
}

const unknown: OperationWords = { name: '', purpose: '' };

function wordsIn(words: OperationsWords, operation: Operation): OperationWords {
  return words.groups[groupIdOf(operation)]?.operations[operation.id] ?? unknown;
}

/** The store. `spoken`: the words that are shown; `searched`: those that can be searched in, English among them. */
export function createOperationsStore(
  spoken: OperationsWords,
  searched: readonly OperationsWords[],
): OperationsStore {
  const query = signal('');
  const wanted = signal<string | undefined>(undefined);
  const search = createOperationSearch(operations, (operation) =>
    searched.map((words) => ({
      ...wordsIn(words, operation),
      group: words.groups[groupIdOf(operation)]?.title ?? '',
    })),
  );
  const all = operationGroups.map((group) => ({
    id: group.id,
    title: spoken.groups[group.id]?.title ?? group.id,
    operations: group.operations,
  }));

  const sections = computed<readonly OperationSection[]>(() => {
    if (query.value.trim() === '') return all;
    const found = search
      .find(query.value)
      .map((id) => operationById(id))
      .filter((one) => one !== undefined);
    return [{ id: 'found', title: undefined, operations: found }];
  });
  const listed = computed(() => sections.value.flatMap((section) => section.operations));
  const active = computed(() => {
    const chosen = listed.value.find(({ id }) => id === wanted.value);
    return chosen ?? (query.value.trim() === '' ? undefined : listed.value[0]);
  });
  // What was chosen among the results of one search means nothing among those of another.
  query.subscribe(() => {
    wanted.value = undefined;
  });

  return {
    query,
    sections,
    count: computed(() => listed.value.length),
    active,
    move(by) {
      const last = listed.value.length - 1;
      const at = active.value ? listed.value.indexOf(active.value) : by > 0 ? -1 : 0;
      wanted.value = listed.value[Math.min(Math.max(at + by, 0), last)]?.id;
    },
    words: (operation) => wordsIn(spoken, operation),
    fieldWords: (operation, field) =>
      fieldWords(spoken, groupIdOf(operation), field) ?? { label: field.name },
    forget() {
      query.value = '';
    },
  };
}
