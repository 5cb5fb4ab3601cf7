import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { developerPageUrl } from '@/utils/activecampaign/hosts';
import type { IntegrationsMessages } from '@/utils/i18n/screens';
import type { Client } from '@/utils/messaging/client';
import type { ChannelName, CredentialRow, Input, Integration } from '@/utils/messaging/contract';
import type { ReplyError } from '@/utils/messaging/reply';
import { type Accounts, createAccounts } from '../accounts';
import { createLock, type Lock } from '../lock';
import { developerPagePlace } from '../popup';
import { createIntegrationForm, type IntegrationForm } from './form';
import { type IntegrationsPlace, integrationsAddress } from './place';
import { createUses, type Uses } from './uses';

/** What the page stands on. */
export interface IntegrationsPageWorld {
  readonly client: Client;
  readonly place: IntegrationsPlace;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly openTab: (url: string) => Promise<void>;
  /** Leads this very page somewhere else. */
  readonly go: (url: string) => void;
  readonly writeClipboard: (text: string) => Promise<void>;
  /** Calls back when the vault was locked, or opened again. */
  readonly onLockChange: (listener: () => void) => void;
  /** Calls back when the person comes back to the page. */
  readonly onReturn: (listener: () => void) => void;
}

/** Something to say once, in whatever language is spoken. */
type Saying = (messages: IntegrationsMessages) => string;

type IntegrationChannel = Exclude<
  Extract<ChannelName, `integrations.${string}`>,
  'integrations.list' | 'integrations.add' | 'integrations.edit'
>;

/** Where keys are used, and what to do when a user is to be deleted. */
export interface IntegrationsPage {
  readonly world: IntegrationsPageWorld;
  readonly accounts: Accounts;
  readonly uses: Uses;
  readonly lock: Lock;
  readonly trouble: ReadonlySignal<ReplyError | undefined>;
  readonly said: ReadonlySignal<{ readonly words: Saying; readonly failed: boolean } | undefined>;
  /** The integrations that were moved while the page was open, by their id, as they were before. */
  readonly moved: ReadonlySignal<ReadonlyMap<string, Integration>>;
  /** The form that is open: for a new integration, or for one. */
  readonly form: ReadonlySignal<
    { readonly of: string | Integration; readonly form: IntegrationForm } | undefined
  >;
  start(): Promise<void>;
  /** Loads it anew, once it was unlocked. */
  open(): Promise<void>;
  openForm(of: string | Integration): void;
  closeForm(): void;
  /** Saves what is in the form. `nameless`: its name, where none was typed. */
  saveForm(nameless: string): Promise<boolean>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  keyChanged(id: string): Promise<void>;
  move(integration: Integration, to: string): Promise<void>;
  moveBack(id: string): Promise<void>;
  copy(row: CredentialRow, what: 'key' | 'url'): Promise<void>;
  openDeveloperPage(row: CredentialRow): Promise<void>;
  go(place: IntegrationsPlace): void;
}

/** The page over its world. */
export function createIntegrationsPage(world: IntegrationsPageWorld): IntegrationsPage {
  const { client, clock } = world;
  const accounts = createAccounts(client);
  const uses = createUses(client);
  const problem = signal<ReplyError | undefined>(undefined);
  const said = signal<IntegrationsPage['said']['value']>(undefined);
  const moved = signal<ReadonlyMap<string, Integration>>(new Map());
  const form = signal<IntegrationsPage['form']['value']>(undefined);

  const load = async (): Promise<void> => {
    await Promise.all([accounts.load(), uses.load()]);
  };

  /** Loads all, and opens the form where there is nothing else to do, or where somebody was typing in it. */
  const open = async (): Promise<void> => {
    await load();
    const { view, id } = world.place;
    if (
      view !== 'uses' ||
      !uses.listing.peek() ||
      !accounts.listing.peek()?.rows.some((row) => row.id === id)
    )
      return;
    const opened = createIntegrationForm(client, id);
    await opened.draft.load();
    const isWanted = uses.of(id).length === 0 || opened.draft.restored.peek();
    if (isWanted && !form.peek()) form.value = { of: id, form: opened };
  };

  /** Asks for a change and shows what came of it; whether it was made. */
  async function change<Name extends IntegrationChannel>(
    channel: Name,
    input: Input<Name>,
  ): Promise<boolean> {
    said.value = undefined;
    const reply = await client(channel, input);
    problem.value = reply.ok ? undefined : reply.error;
    if (!reply.ok) return false;
    const { kind } = reply.value;
    if (kind !== 'done')
      said.value = { words: ({ integrations }) => integrations.problems[kind], failed: true };
    await uses.load();
    return kind === 'done';
  }

  const openForm = (of: string | Integration): void => {
    const opened = createIntegrationForm(client, of);
    form.value = { of, form: opened };
    void opened.draft.load();
  };

  return {
    world,
    accounts,
    uses,
    lock: createLock(client),
    trouble: computed(() => accounts.trouble.value ?? uses.trouble.value ?? problem.value),
    said,
    moved,
    form,
    async start() {
      world.onLockChange(() => {
        accounts.forget();
        uses.forget();
        said.value = undefined;
        problem.value = undefined;
        moved.value = new Map();
        form.value = undefined;
        void open();
      });
      world.onReturn(() => void load());
      await open();
    },
    open,
    openForm,
    closeForm() {
      form.peek()?.form.draft.clear();
      form.value = undefined;
    },
    async saveForm(nameless) {
      const saved = await form.peek()?.form.save(nameless);
      if (!saved) return false;
      form.value = undefined;
      await uses.load();
      return true;
    },
    async remove(id) {
      await change('integrations.remove', { id });
    },
    async restore(id) {
      await change('integrations.restore', { id });
    },
    async keyChanged(id) {
      await change('integrations.key-changed', { id, at: clock() });
    },
    async move(before, to) {
      // Before it is moved, so that it does not go from the page in between.
      moved.value = new Map(moved.peek()).set(before.id, before);
      await change('integrations.move', { id: before.id, credential: to });
    },
    async moveBack(id) {
      const before = moved.peek().get(id);
      if (!before || !(await change('integrations.move', { id, credential: before.credential }))) return;
      await change('integrations.key-changed', { id, at: before.changedAt ?? null });
    },
    async copy(row, what) {
      said.value = undefined;
      const pair = await accounts.reveal(row.id);
      if (!pair) return;
      const text = pair[what];
      try {
        await world.writeClipboard(text);
        said.value = { words: ({ popup }) => popup.copied[what](row.label), failed: false };
        await client('clipboard.copied', { text });
      } catch {
        said.value = { words: ({ popup }) => popup.notCopied, failed: true };
      }
    },
    openDeveloperPage: async (row) => {
      const place = developerPagePlace(row);
      if (place) await world.openTab(developerPageUrl(place));
    },
    go: (place) => world.go(integrationsAddress(place)),
  };
}
