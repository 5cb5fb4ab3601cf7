import type { NoAnswer } from '@/utils/activecampaign/outcome';
import { isRead } from './reads';
import { type Call, type CallWorld, exchange } from './send';

/** An answer that is handed on as it comes, and never held whole. */
export interface Streamed {
  readonly kind: 'streamed';
  readonly status: number;
  readonly isJson: boolean;
  readonly body: ReadableStreamDefaultReader<Uint8Array>;
}

/**
 * Sends a read, and gives its answer as a stream as soon as the headers are there. The call's time runs until then, and
 * its limit does not count.
 */
export async function stream(call: Call, world: CallWorld): Promise<Streamed | NoAnswer> {
  if (!isRead(call.method, new URL(call.target, call.origin)))
    throw new TypeError('Only reads are streamed.');
  return exchange(call, world, async (response) => ({
    kind: 'streamed',
    status: response.status,
    isJson: /\bjson\b/i.test(response.headers.get('content-type') ?? ''),
    body: (response.body ?? new Blob().stream()).getReader(),
  }));
}
