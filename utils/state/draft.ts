import { type Signal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';
import type { ReplyError } from '@/utils/messaging/reply';

/** A text that somebody is typing, kept sealed at every keystroke: a popup closes at any moment. */
export interface Draft {
  readonly text: Signal<string>;
  /** Whether it was begun earlier and has come back. */
  readonly restored: Signal<boolean>;
  /** Why the last keystroke could not be kept; undefined when it was. */
  readonly trouble: Signal<ReplyError | undefined>;
  load(): Promise<void>;
  type(text: string): void;
  clear(): void;
}

/** The draft of that name. */
export function createDraft(client: Client, name: string): Draft {
  const text = signal('');
  const restored = signal(false);
  const trouble = signal<ReplyError | undefined>(undefined);
  const type = (typed: string): void => {
    text.value = typed;
    void client('drafts.write', { name, text: typed }).then((reply) => {
      trouble.value = reply.ok ? undefined : reply.error;
    });
  };
  return {
    text,
    restored,
    trouble,
    async load() {
      const kept = await client('drafts.read', { name });
      // What was typed while it was being read is newer.
      if (!kept.ok || kept.value === '' || text.value !== '') return;
      text.value = kept.value;
      restored.value = true;
    },
    type,
    clear() {
      restored.value = false;
      type('');
    },
  };
}
