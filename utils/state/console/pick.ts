import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Pickable } from '@/utils/activecampaign/operations/types';
import { type Choice, isAskableId, type PickAnswer, type PickNaming } from '@/utils/activecampaign/pickables';
import type { Client } from '@/utils/messaging/client';
import { createPickBox, type PickBox } from './pick-box';

/** What picking by name stands on. */
export interface PickStoreWorld {
  readonly client: Client;
  /** The id of the credential that reads. */
  readonly credential: string;
  /** Calls back after so many ms, unless the answer is called first. */
  readonly later: (ms: number, work: () => void) => () => void;
}

/** Picking by name, for the fields of one console. */
export interface PickStore {
  /** For one field: its list. */
  box(kind: Pickable): PickBox;
  /** What the record with an id is called, as far as it is known. */
  name(kind: Pickable, id: string): ReadonlySignal<PickNaming | undefined>;
  /** Asks for that name in a moment, where it is not known; the answer calls it off. */
  wantName(kind: Pickable, id: string): () => void;
  /** Notes a name that was read. */
  learn(kind: Pickable, choice: Choice): void;
  /** Forgets every name: the vault is locked. */
  forget(): void;
}

/** Milliseconds in which somebody who types a number goes on typing. */
const pause = 300;

/** The store of a console's fields. */
export function createPickStore({ client, credential, later }: PickStoreWorld): PickStore {
  const names = new Map<string, Signal<PickNaming | undefined>>();

  const nameOf = (kind: Pickable, id: string): Signal<PickNaming | undefined> => {
    const place = JSON.stringify([kind, id]);
    const present = names.get(place) ?? signal(undefined);
    names.set(place, present);
    return present;
  };
  const learn: PickStore['learn'] = (kind, choice) => {
    nameOf(kind, choice.id).value = { kind: 'named', choice };
  };

  return {
    name: nameOf,
    learn,
    wantName(kind, id) {
      const name = nameOf(kind, id);
      // What failed is asked again, what is not found is not.
      if (!isAskableId(id) || (name.value && name.value.kind !== 'failed')) return () => undefined;
      return later(pause, async () => {
        const reply = await client('pick.name', { id: credential, kind, of: id });
        if (reply.ok && name.value?.kind !== 'named') name.value = reply.value;
      });
    },
    forget: () => names.clear(),
    box: (kind) =>
      createPickBox({
        later,
        async search(text, fresh): Promise<PickAnswer | undefined> {
          const reply = await client('pick.search', { id: credential, kind, text, fresh });
          if (!reply.ok) return undefined;
          if (fresh && reply.value.kind === 'choices') {
            for (const choice of reply.value.choices) learn(kind, choice);
          }
          return reply.value;
        },
      }),
  };
}
