import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { KeyValueStore } from '@/utils/browser/storage';
import type { WrittenCall } from '@/utils/exchange/snippets/call';
import type { CopiedKey } from '@/utils/exchange/snippets/copied-key';
import { keyName, type SnippetId, snippetIds } from '@/utils/exchange/snippets/snippet';
import type { Client } from '@/utils/messaging/client';
import type { ReplyError } from '@/utils/messaging/reply';
import { keepLastSnippet, lastSnippet } from './last-snippet';

/** What copying a call stands on. */
export interface CopyCallWorld {
  readonly client: Client;
  /** The credential's id. */
  readonly id: string;
  /** What is no secret, and stays. */
  readonly local: KeyValueStore;
  readonly writeClipboard: (text: string) => Promise<void>;
  /** Calls back after so many ms, unless the answer is called first. */
  readonly later: (ms: number, work: () => void) => () => void;
}

/** The call that is being written; undefined where it is not whole. */
export type CallToCopy = Omit<WrittenCall, 'key'>;

/** What came of a copy. */
export type CopyCame =
  /** `withheld`: what else is secret stands there by its name. */
  | {
      readonly kind: 'copied';
      readonly id: SnippetId;
      readonly key: CopiedKey;
      readonly withheld: boolean;
    }
  | { readonly kind: 'too-long'; readonly id: SnippetId; readonly limit: number }
  /** The browser did not let it. */
  | { readonly kind: 'refused' }
  /** The key could not be had. */
  | { readonly kind: 'failed'; readonly error: ReplyError };

/** Copies the call that is being written, in the words of another tool. */
export interface CopyCall {
  /** Whether there is a call to copy: one that lacks nothing. */
  readonly ready: ReadonlySignal<boolean>;
  /** The last used first. */
  readonly order: ReadonlySignal<readonly SnippetId[]>;
  /** Whether the person asked for the key in clear: for the next copy alone. */
  readonly clear: Signal<boolean>;
  readonly came: Signal<CopyCame | undefined>;
  load(): Promise<void>;
  copy(id: SnippetId): Promise<void>;
  forget(): void;
}

/** For how long it is said what came of it, in ms. */
const saidFor = 8_000;

/** The copying of what `call` holds. */
export function createCopyCall(
  { client, id: credential, local, writeClipboard, later }: CopyCallWorld,
  call: ReadonlySignal<CallToCopy | undefined>,
): CopyCall {
  const last = signal<SnippetId | undefined>(undefined);
  const clear = signal(false);
  const came = signal<CopyCame | undefined>(undefined);
  let unsay: () => void = () => undefined;
  const say = (what: CopyCame | undefined): void => {
    unsay();
    came.value = what;
    if (what) unsay = later(saidFor, () => (came.value = undefined));
  };

  /** Writes it down and puts it on the clipboard; the key, where it was asked for, goes no further. */
  const write = async (id: SnippetId, written: CallToCopy, inClear: boolean): Promise<CopyCame> => {
    const [{ snippet }, { snippetCall }] = await Promise.all([
      import('@/utils/exchange/snippets'),
      import('@/utils/exchange/snippets/call'),
    ]);
    const tracking = written.operation?.host === 'event-tracking';
    // Event tracking has no key of the API: what was typed is all there is.
    const reply = inClear && !tracking ? await client('credentials.reveal', { id: credential }) : undefined;
    if (reply && !reply.ok) return { kind: 'failed', error: reply.error };
    const made = snippetCall({ ...written, key: inClear ? (reply?.value.key ?? '') : undefined });
    const { limit, keyIn, write: writeDown } = snippet(id);
    const text = writeDown(made);
    if (limit !== undefined && text.length > limit) return { kind: 'too-long', id, limit };
    try {
      await writeClipboard(text);
    } catch {
      return { kind: 'refused' };
    }
    // So that it can be cleared in time.
    if (inClear) await client('clipboard.copied', { text });
    const kept = tracking ? 'none' : keyIn;
    const key = inClear ? (tracking ? 'secrets' : 'clear') : kept;
    const withheld = made.body !== written.draft.body.toWellFormed() || made.url.includes(keyName);
    return { kind: 'copied', id, key, withheld };
  };

  return {
    ready: computed(() => call.value !== undefined),
    order: computed(() => [
      ...snippetIds.filter((id) => id === last.value),
      ...snippetIds.filter((id) => id !== last.value),
    ]),
    clear,
    came,
    async load() {
      last.value = await lastSnippet(local);
    },
    async copy(id) {
      const written = call.value;
      if (!written) return;
      const inClear = clear.value;
      clear.value = false;
      say(undefined);
      say(await write(id, written, inClear));
      last.value = id;
      // That it comes first the next time is worth no word where it cannot be kept.
      await keepLastSnippet(local, id).catch(() => undefined);
    },
    forget() {
      clear.value = false;
      say(undefined);
    },
  };
}
