import { type ReadonlySignal, signal } from '@preact/signals';
import type { FoundPair, ImportProblem, ImportReading, ImportSource } from '@/utils/exchange/imports';
import type { Client } from '@/utils/messaging/client';
import type { Input, Value } from '@/utils/messaging/contract';
import type { ErrorCode } from '@/utils/messaging/reply';

/** A key that stood in a file, and how it stands with saving it. */
export interface OfferedKey extends FoundPair {
  /** The host that it is for. */
  readonly host: string;
  readonly state: 'new' | 'saving' | 'saved' | { readonly code: ErrorCode };
}

/** How an import stands. */
export type ImportState =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'problem'; readonly problem: ImportProblem; readonly file: string }
  | { readonly kind: 'trouble'; readonly code: ErrorCode }
  | {
      readonly kind: 'ready';
      readonly reading: Extract<ImportReading, { kind: 'read' }>;
      readonly preview: Value<'saved.preview'>;
      readonly keys: readonly OfferedKey[];
    };

/** Files, or a pasted text, on their way into the saved requests. */
export interface Importing {
  readonly state: ReadonlySignal<ImportState>;
  /** Reads them and finds out what they would bring. Nothing is changed. Sources that cannot be had are broken ones. */
  read(sources: readonly ImportSource[] | Promise<readonly ImportSource[]>): Promise<void>;
  /** Saves a key that stood in them, as its own account. */
  saveKey(key: string): Promise<void>;
  /** Brings the requests in; how many, undefined where they did not come. */
  finish(): Promise<number | undefined>;
  /** Nothing of them stays in memory. */
  forget(): void;
}

const broken = { kind: 'problem', problem: 'broken', file: '' } as const;

const hostOf = (url: string): string => URL.parse(url)?.host ?? url;

/** The store over a client; `bringIn` says whether the requests came. */
export function createImporting(
  client: Client,
  bringIn: (contents: Input<'saved.import'>) => Promise<boolean>,
): Importing {
  const state = signal<ImportState>({ kind: 'none' });
  /** Counts the readings: what comes of an earlier one has nothing to say any longer. */
  let round = 0;

  const offer = (key: string, to: OfferedKey['state']): void => {
    const present = state.value;
    if (present.kind !== 'ready') return;
    const keys = present.keys.map((one) => (one.key === key ? { ...one, state: to } : one));
    state.value = { ...present, keys };
  };

  return {
    state,
    async read(sources) {
      round += 1;
      const begun = round;
      state.value = { kind: 'reading' };
      const had = await Promise.resolve(sources).catch(() => undefined);
      if (begun !== round) return;
      if (had?.every(({ text }) => text === '')) {
        state.value = { kind: 'none' };
        return;
      }
      const { readImport } = await import('@/utils/exchange/imports');
      // Made to break what reads it, by its depth for one: nobody may wait for ever.
      const reading = had ? await readImport(had).catch(() => broken) : broken;
      if (begun !== round) return;
      if (reading.kind === 'problem') {
        state.value = reading;
        return;
      }
      const { requests, pairs } = reading;
      const reply = await client('saved.preview', { requests: [...requests], pairs: [...pairs] });
      if (begun !== round) return;
      if (!reply.ok) {
        state.value = { kind: 'trouble', code: reply.error.code };
        return;
      }
      const keys = pairs.map((pair, at) => ({
        ...pair,
        host: hostOf(pair.url),
        state: reply.value.known[at] ? ('saved' as const) : ('new' as const),
      }));
      state.value = { kind: 'ready', reading, preview: reply.value, keys };
    },
    async saveKey(key) {
      const present = state.value;
      const pair = present.kind === 'ready' ? present.keys.find((one) => one.key === key) : undefined;
      if (!pair || pair.state === 'saving' || pair.state === 'saved') return;
      const begun = round;
      offer(key, 'saving');
      const reply = await client('credentials.save', { url: pair.url, key });
      if (begun === round) offer(key, reply.ok ? 'saved' : { code: reply.error.code });
    },
    async finish() {
      const present = state.value;
      if (present.kind !== 'ready') return undefined;
      const { requests, folders } = present.reading;
      const isDone = await bringIn({ requests: [...requests], folders: [...folders] });
      return isDone ? present.preview.steps.filter(({ kind }) => kind !== 'same').length : undefined;
    },
    forget() {
      round += 1;
      state.value = { kind: 'none' };
    },
  };
}
