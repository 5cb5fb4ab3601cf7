import { type Signal, signal } from '@preact/signals';
import type { Client } from '@/utils/messaging/client';

/** A text that somebody is typing, kept sealed at every keystroke: a popup closes at any moment. */
export interface Draft {
  readonly text: Signal<string>;
  /** Whether what was kept earlier has been read; until then nothing is written over it. */
  readonly ready: Signal<boolean>;
  load(): Promise<void>;
  type(text: string): void;
  clear(): void;
}

/** The draft of that name. */
export function createDraft(client: Client, name: string): Draft {
  const text = signal('');
  const ready = signal(false);
  const type = (typed: string): void => {
    text.value = typed;
    void client('drafts.write', { name, text: typed });
  };
  return {
    text,
    ready,
    async load() {
      const kept = await client('drafts.read', { name });
      // What was typed while it was being read is newer.
      if (kept.ok && text.value === '') text.value = kept.value;
      ready.value = true;
    },
    type,
    clear: () => type(''),
  };
}
