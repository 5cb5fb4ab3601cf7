import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import { type PastePair, type PasteReading, readPaste } from '@/utils/activecampaign/paste';
import type { Client } from '@/utils/messaging/client';
import type { SavingShown } from '@/utils/messaging/contract';
import type { ReplyError } from '@/utils/messaging/reply';
import { createDraft, type Draft } from './draft';

/** What ActiveCampaign said of a pair that is not saved yet; undefined while it is being asked. */
export type Trial = Diagnosis | undefined;

/** Adding accounts from a paste: the draft, what was read from it, and the live check of each pair. */
export interface Adding {
  readonly draft: Draft;
  readonly reading: ReadonlySignal<PasteReading>;
  /** By key: what the live check said. */
  readonly trials: Signal<ReadonlyMap<string, Trial>>;
  readonly saving: Signal<boolean>;
  readonly trouble: Signal<ReplyError | undefined>;
  /** Asks ActiveCampaign about the pairs that were not asked about yet. */
  tryPairs(): Promise<void>;
  /** Saves every pair; those that were saved. Where one fails the draft stays, and `trouble` says why. */
  save(): Promise<readonly SavingShown[]>;
}

const trialName = ({ address, key }: PastePair): string => `${address.origin} ${key}`;

/** More pairs than this are not tried before they are saved: the check that saving makes is enough. */
const mostTrials = 3;

/** Whether the pairs of a paste are tried while it is typed. */
export const isTried = ({ pairs }: PasteReading): boolean => pairs.length <= mostTrials;

/** The store for adding accounts. */
export function createAdding(client: Client): Adding {
  const draft = createDraft(client, 'paste');
  const reading = computed(() => readPaste(draft.text.value));
  const trials = signal<ReadonlyMap<string, Trial>>(new Map());
  const saving = signal(false);
  const trouble = signal<ReplyError | undefined>(undefined);

  const note = (name: string, trial: Trial): void => {
    trials.value = new Map(trials.value).set(name, trial);
  };

  return {
    draft,
    reading,
    trials,
    saving,
    trouble,
    async tryPairs() {
      if (!isTried(reading.value)) return;
      const { pairs } = reading.value;
      await Promise.all(
        pairs
          .filter((pair) => !trials.value.has(trialName(pair)))
          .map(async (pair) => {
            note(trialName(pair), undefined);
            const reply = await client('credentials.try', { url: pair.address.origin, key: pair.key });
            if (reply.ok) note(trialName(pair), reply.value);
            else {
              const rest = new Map(trials.value);
              rest.delete(trialName(pair));
              trials.value = rest;
            }
          }),
      );
    },
    async save() {
      saving.value = true;
      const saved: SavingShown[] = [];
      trouble.value = undefined;
      for (const { address, key, label } of reading.value.pairs) {
        const reply = await client('credentials.save', { url: address.origin, key, label });
        if (reply.ok) saved.push(reply.value);
        else trouble.value = reply.error;
      }
      saving.value = false;
      if (!trouble.value) draft.clear();
      return saved;
    },
  };
}

/** The trial of a pair: `asked` is false where none was begun. */
export function trialOf(
  adding: Adding,
  pair: PastePair,
): { readonly asked: boolean; readonly result: Trial } {
  const name = trialName(pair);
  return { asked: adding.trials.value.has(name), result: adding.trials.value.get(name) };
}
