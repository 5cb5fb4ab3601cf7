import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Colour, Environment } from '@/utils/activecampaign/account-marks';
import { readAddress } from '@/utils/activecampaign/address';
import type { Diagnosis } from '@/utils/activecampaign/diagnosis';
import { isKey } from '@/utils/activecampaign/key';
import type { Client } from '@/utils/messaging/client';
import type { CredentialRow, Input } from '@/utils/messaging/contract';
import { createDraft, type Draft } from './draft';

/** What the edit form holds: as typed, so that a draft is exactly what the person left. */
export interface EditFields {
  readonly label: string;
  readonly environment: Environment;
  readonly colour: Colour;
  readonly url: string;
  /** The new key; '' keeps the saved one. */
  readonly key: string;
}

/** Editing one credential. */
export interface Editing {
  readonly fields: ReadonlySignal<EditFields>;
  readonly draft: Draft;
  readonly urlValid: ReadonlySignal<boolean>;
  readonly keyValid: ReadonlySignal<boolean>;
  /** What ActiveCampaign says of a new key typed for the URL; undefined where there is none to say. */
  readonly trial: Signal<Diagnosis | 'asking' | undefined>;
  set(change: Partial<EditFields>): void;
  tryOut(): Promise<void>;
  /** The fields as a request; undefined while one of them is not valid. */
  changes(): Input<'credentials.edit'> | undefined;
}

const fieldsOf = (row: CredentialRow): EditFields => ({
  label: row.label,
  environment: row.environment,
  colour: row.colour,
  url: row.origin,
  key: '',
});

function merge(saved: EditFields, draft: string): EditFields {
  if (draft === '') return saved;
  try {
    return { ...saved, ...(JSON.parse(draft) as Partial<EditFields>) };
  } catch {
    return saved;
  }
}

/** The store for editing a credential. */
export function createEditing(client: Client, row: CredentialRow): Editing {
  const draft = createDraft(client, `edit-${row.id}`);
  const saved = fieldsOf(row);
  const fields = computed(() => merge(saved, draft.text.value));
  // As it is typed: an address that was saved must come back unchanged.
  const address = computed(() => readAddress(fields.value.url, 'keep'));
  const key = computed(() => fields.value.key.trim());
  const keyValid = computed(() => key.value === '' || isKey(key.value));
  const trial = signal<Diagnosis | 'asking' | undefined>(undefined);
  let asked = '';
  return {
    fields,
    draft,
    urlValid: computed(() => address.value.ok),
    keyValid,
    trial,
    set(change) {
      draft.type(JSON.stringify({ ...fields.value, ...change }));
    },
    tryOut: async () => {
      const to = address.value;
      if (!to.ok || key.value === '' || !keyValid.value) {
        asked = '';
        trial.value = undefined;
        return;
      }
      const pair = { url: to.address.origin, key: key.value };
      const name = `${pair.url} ${pair.key}`;
      if (name === asked) return;
      asked = name;
      trial.value = 'asking';
      const reply = await client('credentials.try', pair);
      if (asked === name) trial.value = reply.ok ? reply.value : undefined;
    },
    changes() {
      const to = address.value;
      if (!to.ok || !keyValid.value) return undefined;
      const { label, environment, colour } = fields.value;
      return {
        id: row.id,
        label,
        environment,
        colour,
        ...(to.address.origin !== saved.url && { url: to.address.origin }),
        ...(key.value !== '' && { key: key.value }),
      };
    },
  };
}
