import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ContentProblem } from '@/utils/activecampaign/integrations/content';
import { type IntegrationKind, kindIds, kindOfHost } from '@/utils/activecampaign/integrations/kinds';
import type { Client } from '@/utils/messaging/client';
import type { Integration } from '@/utils/messaging/contract';
import type { ReplyError } from '@/utils/messaging/reply';
import { createDraft, type Draft } from '../draft';

/** What the form holds, as typed. */
export interface IntegrationFields {
  readonly kind: IntegrationKind;
  readonly name: string;
  readonly address: string;
  readonly keeper: string;
  readonly notes: string;
}

/** Noting an integration, or changing one. */
export interface IntegrationForm {
  readonly fields: ReadonlySignal<IntegrationFields>;
  readonly draft: Draft;
  readonly busy: ReadonlySignal<boolean>;
  /** Why it was not kept. */
  readonly problem: Signal<ContentProblem | 'gone' | 'full' | ReplyError | undefined>;
  set(change: Partial<IntegrationFields>): void;
  /** `nameless`: its name, where none was typed. Whether it was kept. */
  save(nameless: string): Promise<boolean>;
}

const empty: IntegrationFields = { kind: 'zapier', name: '', address: '', keeper: '', notes: '' };

const fieldsOf = ({ kind, name, address = '', keeper = '', notes = '' }: Integration): IntegrationFields => ({
  kind,
  name,
  address,
  keeper,
  notes,
});

/** The fields of a draft over those that are saved; whatever is odd in it is left out. */
function merged(saved: IntegrationFields, draft: string): IntegrationFields {
  if (draft === '') return saved;
  try {
    const typed = JSON.parse(draft) as Partial<Record<string, unknown>>;
    const text = (name: Exclude<keyof IntegrationFields, 'kind'>): string => {
      const value = typed[name];
      return typeof value === 'string' ? value : saved[name];
    };
    return {
      kind: kindIds.find((kind) => kind === typed.kind) ?? saved.kind,
      name: text('name'),
      address: text('address'),
      keeper: text('keeper'),
      notes: text('notes'),
    };
  } catch {
    return saved;
  }
}

/** The kind that an address is surely of, where the person has not said another one. */
function guessed(before: IntegrationFields, change: Partial<IntegrationFields>): Partial<IntegrationFields> {
  const { address } = change;
  if (address === undefined || before.address !== '') return {};
  const host = URL.parse(address)?.hostname ?? URL.parse(`https://${address}`)?.hostname ?? '';
  const kind = kindOfHost(host);
  return kind === 'other' ? {} : { kind };
}

/** The form of a new integration of a credential, or of one that there is. */
export function createIntegrationForm(client: Client, of: string | Integration): IntegrationForm {
  const saved = typeof of === 'string' ? empty : fieldsOf(of);
  const draft = createDraft(client, `integration-${typeof of === 'string' ? of : of.id}`);
  const fields = computed(() => merged(saved, draft.text.value));
  const busy = signal(false);
  const problem = signal<IntegrationForm['problem']['value']>(undefined);
  return {
    fields,
    draft,
    busy,
    problem,
    set(change) {
      problem.value = undefined;
      const before = fields.peek();
      draft.type(JSON.stringify({ ...before, ...guessed(before, change), ...change }));
    },
    async save(nameless) {
      if (busy.peek()) return false;
      busy.value = true;
      const typed = fields.peek();
      const content = { ...typed, name: typed.name.trim() || nameless };
      const reply =
        typeof of === 'string'
          ? await client('integrations.add', { credential: of, ...content })
          : await client('integrations.edit', { id: of.id, ...content });
      busy.value = false;
      if (!reply.ok) problem.value = reply.error;
      else if (reply.value.kind !== 'done') problem.value = reply.value.kind;
      else {
        problem.value = undefined;
        draft.clear();
        return true;
      }
      return false;
    },
  };
}
