import { retryAfterSeconds } from '@/utils/activecampaign/diagnosis/retry-after';
import type { Method } from '@/utils/activecampaign/operations/types';
import type { Answer, NoAnswer, NoAnswerKind, Outcome } from '@/utils/activecampaign/outcome';
import { mediaTypeOf } from '@/utils/activecampaign/requests/media-type';
import { barredFrom, type SiteAccess } from './access';
import { readBody } from './body';
import type { Budget } from './budget';
import { isRead } from './reads';
import type { WriteGuard } from './write-guard';

/** What a call stands on. */
export interface CallWorld {
  readonly fetch: typeof fetch;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** What the browser says of the network; it can be wrong when it says yes. */
  readonly onLine: () => boolean;
  readonly access: SiteAccess;
  readonly budget: Budget;
  readonly guard: WriteGuard;
}

/** One call of the API with a credential. */
export interface Call {
  /** Whose rate budget it takes from, and whose write guard it has to pass. */
  readonly account: string;
  /** The credential's origin, such as `https://acme.api-us1.com`: the only one its key may travel to. */
  readonly origin: string;
  /** '' for a call that shows none. */
  readonly key: string;
  readonly method: Method;
  /** From the root, with its query: `/api/3/users/me`. */
  readonly target: string;
  /** JSON as text, or the pairs of a form where the address takes one; '' for none. */
  readonly body: string;
  /** For a change to a guarded account: the slip that the person confirmed. */
  readonly slip?: string | undefined;
  /** Milliseconds until it is given up. */
  readonly timeout: number;
  /** Bytes of body that are read at most. */
  readonly limit: number;
  /** Given up by the person. */
  readonly signal?: AbortSignal | undefined;
}

/** A read, without what only a change needs. */
export const read = (call: Omit<Call, 'method' | 'body' | 'slip'>): Call => ({
  ...call,
  method: 'GET',
  body: '',
});

/** Seconds to wait after a 429 that does not say how long. */
const usualPause = 2;

/**
 * Sends one call, once, and says what became of it. Never rejects for what the network does; throws `WriteStopped`
 * where the guard stops a change, and the signal's reason where the person gave up.
 *
 * A redirect is not followed: browsers strip `Authorization` on the way to another origin, but not `Api-Token`.
 * Cookies stay out, so that no session of the app mixes in.
 */
export function send(call: Call, world: CallWorld): Promise<Outcome> {
  return exchange<Answer>(call, world, async (response, elapsed) => {
    const body = await readBody(response, call.limit);
    if (!body.ok) return body.why;
    const headers = Object.fromEntries(response.headers);
    return { kind: 'answer', status: response.status, headers, body: body.text, ms: elapsed() };
  });
}

/** Makes something of a response, or says why that cannot be. */
type Receive<Kept> = (response: Response, elapsed: () => number) => Promise<Kept | NoAnswerKind>;

/** Sends one call as `send` does: the only way out. What is kept of the answer is up to `receive`. */
export async function exchange<Kept extends object>(
  call: Call,
  world: CallWorld,
  receive: Receive<Kept>,
): Promise<Kept | NoAnswer> {
  const url = new URL(call.target, call.origin);
  if (url.origin !== call.origin || url.protocol !== 'https:') {
    throw new TypeError('A call leaves its origin.');
  }
  const barred = await barredFrom(call.origin, world.access);
  if (barred) return { kind: barred, ms: 0 };
  const { account, method, body } = call;
  if (!isRead(method, url)) await world.guard.pass({ account, method, url: url.href, body }, call.slip);

  const over = await world.budget.take(account, call.signal);
  try {
    return await fetched(call, url, world, receive);
  } finally {
    over();
  }
}

async function fetched<Kept extends object>(
  call: Call,
  url: URL,
  world: CallWorld,
  receive: Receive<Kept>,
): Promise<Kept | NoAnswer> {
  const started = world.now();
  const elapsed = (): number => Math.round(world.now() - started);
  const none = (kind: NoAnswerKind): NoAnswer => ({ kind, ms: elapsed() });
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), call.timeout);
  const signal = call.signal ? AbortSignal.any([deadline.signal, call.signal]) : deadline.signal;
  try {
    const response = await world.fetch(url.href, {
      method: call.method,
      headers: {
        Accept: 'application/json',
        ...(call.key !== '' && { 'Api-Token': call.key }),
        ...(call.body !== '' && {
          'Content-Type': mediaTypeOf({ method: call.method, target: url.pathname }),
        }),
      },
      ...(call.body !== '' && { body: call.body }),
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    if (response.type === 'opaqueredirect') return none('redirect');
    if (response.status === 429) {
      const wait = retryAfterSeconds(Object.fromEntries(response.headers), undefined) ?? usualPause;
      world.budget.pause(call.account, wait);
    }
    const kept = await receive(response, elapsed);
    call.signal?.throwIfAborted();
    if (typeof kept !== 'string') return kept;
    return none(deadline.signal.aborted ? 'timeout' : kept);
  } catch {
    call.signal?.throwIfAborted();
    if (deadline.signal.aborted) return none('timeout');
    const barred = await barredFrom(call.origin, world.access, true);
    return none(barred ?? (world.onLine() ? 'unreachable' : 'offline'));
  } finally {
    clearTimeout(timer);
  }
}
