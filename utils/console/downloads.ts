import type { NoAnswerKind } from '@/utils/activecampaign/outcome';
import type { CallWorld } from '@/utils/calls/send';
import { type Streamed, stream } from '@/utils/calls/stream';
import type { Repository } from '@/utils/credentials/repository';
import { toBase64 } from '@/utils/vault/bytes';
import type { ConsoleRequest } from './console';
import { CallGone, CredentialGone } from './gone';

/** What opening an answer for a file came to. */
export type Opened =
  | { readonly kind: 'open'; readonly status: number; readonly isJson: boolean }
  | { readonly kind: NoAnswerKind };

/** A piece of an answer. */
export interface Piece {
  /** Base64. */
  readonly bytes: string;
  readonly last: boolean;
}

/** What downloads stand on. */
export interface DownloadsWorld {
  readonly repository: Repository;
  readonly calls: CallWorld;
}

/**
 * Answers too large to be shown, handed to a page piece by piece: the page asks for each, so no more than one piece is
 * held here, however large the answer is, and the key stays here.
 */
export interface Downloads {
  /** Sends a read, and keeps its answer open under the name `call`. */
  open(request: ConsoleRequest, call: string): Promise<Opened>;
  next(call: string): Promise<Piece>;
  stop(call: string): void;
  /** Gives all of them up: the vault was locked. */
  forget(): void;
}

/** Milliseconds until a call, or a piece of its answer, is given up: below the 30 s after which a worker may end. */
const timeout = 25_000;

/** Bytes of a piece at least, but for the last one: few messages, each soon done. */
const pieceSize = 512 * 1024;

type Body = Streamed['body'];

/** Reads on; rejects where nothing comes in time. To cancel the stream would end it, as if it were whole. */
async function readInTime(body: Body): Promise<ReadableStreamReadResult<Uint8Array>> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('late')), timeout);
  try {
    return await Promise.race([body.read(), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** The downloads over their world. */
export function createDownloads({ repository, calls }: DownloadsWorld): Downloads {
  const open = new Map<string, { readonly body: Body; readonly leaving: AbortController }>();
  /** Counts the times that everything was given up. */
  let round = 0;

  const stop = (call: string): void => {
    open.get(call)?.leaving.abort();
    open.delete(call);
  };

  return {
    async open({ id, method, target, body }, call) {
      const begun = round;
      const credential = await repository.get(id);
      if (!credential) throw new CredentialGone();
      const { account, origin, key } = credential;
      const leaving = new AbortController();
      const { signal } = leaving;
      const came = await stream(
        { account, origin, key, method, target, body, timeout, limit: 0, signal },
        calls,
      );
      if (came.kind !== 'streamed') return { kind: came.kind };
      if (begun !== round) {
        leaving.abort();
        throw new CallGone();
      }
      open.set(call, { body: came.body, leaving });
      return { kind: 'open', status: came.status, isJson: came.isJson };
    },
    async next(call) {
      const found = open.get(call);
      if (!found) throw new CallGone();
      const parts: Uint8Array[] = [];
      let size = 0;
      let last = false;
      try {
        while (size < pieceSize && !last) {
          const { done, value } = await readInTime(found.body);
          last = done;
          if (value) parts.push(value);
          size += value?.byteLength ?? 0;
        }
      } catch {
        // Cut off: half an answer must not pass for a whole one.
        stop(call);
        throw new CallGone();
      }
      if (!open.has(call)) throw new CallGone();
      if (last) open.delete(call);
      const bytes = new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
      return { bytes: toBase64(bytes), last };
    },
    stop,
    forget() {
      round += 1;
      for (const call of [...open.keys()]) stop(call);
    },
  };
}
