import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { hostOf } from '@/utils/activecampaign/integrations/content';
import { isChangeDue } from '@/utils/activecampaign/integrations/due';
import type { Client } from '@/utils/messaging/client';
import type { CredentialRow, Integration, IntegrationsListing } from '@/utils/messaging/contract';
import type { ReplyError } from '@/utils/messaging/reply';
import { fold } from '../search';

/** Where the saved keys are used, as pages show it. */
export interface Uses {
  /** Undefined until the first answer. */
  readonly listing: ReadonlySignal<IntegrationsListing | undefined>;
  /** Why the last answer was none. */
  readonly trouble: ReadonlySignal<ReplyError | undefined>;
  /** The integrations of one credential, oldest first; the same list as long as nothing about any changes. */
  of(credential: string): readonly Integration[];
  /** All of them that can be searched for, folded. */
  textOf(credential: string): string;
  load(): Promise<void>;
  forget(): void;
}

const none: readonly Integration[] = [];

/** What of an integration can be searched for. */
const textOf = (one: Integration): string =>
  [one.name, one.kind, hostOf(one), one.keeper].filter(Boolean).join(' ');

/** The store over a client. */
export function createUses(client: Client): Uses {
  const listing = signal<IntegrationsListing | undefined>(undefined);
  const trouble = signal<ReplyError | undefined>(undefined);
  const byCredential = computed(() =>
    Map.groupBy(listing.value?.integrations ?? [], ({ credential }) => credential),
  );
  const texts = computed(
    () => new Map([...byCredential.value].map(([id, uses]) => [id, fold(uses.map(textOf).join(' '))])),
  );
  return {
    listing,
    trouble,
    of: (credential) => byCredential.value.get(credential) ?? none,
    textOf: (credential) => texts.value.get(credential) ?? '',
    async load() {
      const reply = await client('integrations.list', {});
      trouble.value = reply.ok ? undefined : reply.error;
      if (!reply.ok) return;
      // Answers are compared as texts: what is shown is drawn anew only where it differs.
      const isSame = JSON.stringify(reply.value) === JSON.stringify(listing.peek());
      if (!isSame) listing.value = reply.value;
    },
    forget() {
      listing.value = undefined;
    },
  };
}

/** Those of a credential's integrations that may still hold the key it had before. */
export const stillToChange = (
  row: Pick<CredentialRow, 'keySince' | 'createdAt'>,
  uses: readonly Integration[],
): readonly Integration[] => uses.filter((one) => isChangeDue(one, row.keySince ?? row.createdAt));
