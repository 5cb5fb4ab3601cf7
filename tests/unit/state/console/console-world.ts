import { operationsWords } from '@/utils/i18n/en/operations';
import { messages as reportMessages } from '@/utils/i18n/en/screens/report';
import type { Client } from '@/utils/messaging/client';
import { failed, type Reply } from '@/utils/messaging/reply';
import { type ConsolePage, createConsolePage } from '@/utils/state/console/page';
import { memoryStore } from '../../support/memory-store';

/** A request that a page made of the background. */
export interface Asked {
  readonly channel: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A background that answers by the channel's name, and a console over it. */
export interface Made {
  readonly page: ConsolePage;
  readonly asked: Asked[];
  /** What each channel answers; changed at will. */
  readonly answers: Record<string, (input: Asked['input']) => Reply<unknown> | Promise<Reply<unknown>>>;
  readonly drafts: Map<string, string>;
  /** Tells the page that the vault was locked, or opened. */
  lockChanged(): void;
}

export const account = {
  row: { id: 'one', origin: 'https://acme.api-us1.com', label: 'Acme', environment: 'sandbox' },
  writes: { kind: 'free' },
  budget: { left: 5, waiting: 0, pausedFor: 0 },
};

const ok = (value: unknown): Reply<unknown> => ({ ok: true, value });

export const answered = (call: unknown) =>
  ok({
    kind: 'answered',
    answered: {
      call,
      at: 0,
      tries: 1,
      result: { kind: 'answer', status: 200, headers: {}, body: 'none', size: 0, ms: 1 },
    },
  });

/** A console of the credential `id`. */
export function makeConsole(id = 'one'): Made {
  const asked: Asked[] = [];
  const drafts = new Map<string, string>();
  const listeners: (() => void)[] = [];
  const answers: Made['answers'] = {
    'console.open': () => ok(account),
    'console.budget': () => ok(account.budget),
    'console.cancel': () => ok(null),
    'console.send': ({ call }) => answered(call),
    'drafts.read': ({ name }) => ok(drafts.get(String(name)) ?? ''),
    'drafts.write': ({ name, text }) => {
      drafts.set(String(name), String(text));
      return ok(null);
    },
  };
  let calls = 0;
  const client = (async (channel: string, input: Asked['input']) => {
    asked.push({ channel, input });
    return (await answers[channel]?.(input)) ?? failed('refused');
  }) as Client;
  const page = createConsolePage({
    client,
    id,
    local: memoryStore(),
    spoken: operationsWords,
    searched: [operationsWords],
    newCall: () => `call-${++calls}`,
    clock: () => 1_000,
    later: () => () => undefined,
    openTab: async () => undefined,
    writeClipboard: async () => undefined,
    saveFile: () => undefined,
    chooseFile: async () => 'unknown',
    reporting: {
      version: '0.1.0',
      userAgent: '',
      timeZone: 'UTC',
      language: 'en',
      wordsIn: async (language) => ({ language, messages: reportMessages, operations: operationsWords }),
    },
    mac: false,
    onLockChange: (listener) => listeners.push(listener),
    onReturn: () => undefined,
  });
  const lockChanged = (): void => {
    for (const listener of listeners) listener();
  };
  return { page, asked, answers, drafts, lockChanged };
}
