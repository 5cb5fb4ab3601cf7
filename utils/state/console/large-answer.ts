import { type ReadonlySignal, signal } from '@preact/signals';
import { pathOf } from '@/utils/activecampaign/requests/draft';
import type { Client } from '@/utils/messaging/client';
import type { SentRequest } from './sending';

/** How an answer stands that is saved as a file. */
export type LargeAnswer =
  | { readonly kind: 'none' }
  /** `bytes`: so many are here. */
  | { readonly kind: 'saving' | 'saved'; readonly bytes: number }
  /** No whole answer came: nothing was saved. */
  | { readonly kind: 'failed' };

/** What it stands on. */
export interface LargeAnswerWorld {
  readonly client: Client;
  /** The credential's id. */
  readonly id: string;
  /** A name for one sending. */
  readonly newCall: () => string;
  readonly saveFile: (name: string, content: Blob) => void;
}

/** An answer too large to be shown: it is asked for once more, and goes into a file unread. */
export interface LargeAnswerStore {
  readonly state: ReadonlySignal<LargeAnswer>;
  /** Sends a read again and saves its answer. */
  save(request: SentRequest): Promise<void>;
  /** Gives up; nothing is saved. */
  stop(): void;
}

function blobOf(base64: string): Blob {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return new Blob([bytes]);
}

/** What the file is called: by the last words of the path, never by a value. */
function fileName(target: string, isJson: boolean): string {
  const words = pathOf(target)
    .split('/')
    .filter((part) => /^[A-Za-z]{3,40}$/.test(part));
  return `${words.at(-1) ?? 'answer'}.${isJson ? 'json' : 'txt'}`;
}

/** The store over its world. */
export function createLargeAnswer({ client, id, newCall, saveFile }: LargeAnswerWorld): LargeAnswerStore {
  const state = signal<LargeAnswer>({ kind: 'none' });
  let present: string | undefined;

  const stop = (): void => {
    if (present !== undefined) void client('download.stop', { call: present });
    present = undefined;
    state.value = { kind: 'none' };
  };

  return {
    state,
    stop,
    async save({ draft: { method, target, body } }) {
      stop();
      const call = newCall();
      present = call;
      state.value = { kind: 'saving', bytes: 0 };
      const opened = await client('download.open', { id, method, target, body, call });
      const isGood = opened.ok && opened.value.kind === 'open' && opened.value.status < 300;
      // The browser keeps what is in a Blob outside of the page's memory, and on the disk where it is much.
      const pieces: Blob[] = [];
      for (let bytes = 0; isGood && present === call; ) {
        const piece = await client('download.next', { call });
        if (present !== call) return;
        if (!piece.ok) break;
        const blob = blobOf(piece.value.bytes);
        pieces.push(blob);
        bytes += blob.size;
        state.value = { kind: 'saving', bytes };
        if (!piece.value.last) continue;
        present = undefined;
        saveFile(fileName(target, opened.value.kind === 'open' && opened.value.isJson), new Blob(pieces));
        state.value = { kind: 'saved', bytes };
        return;
      }
      if (present !== call) return void client('download.stop', { call });
      stop();
      state.value = { kind: 'failed' };
    },
  };
}
