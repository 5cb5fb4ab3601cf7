import { retryAfterSeconds } from '@/utils/activecampaign/diagnosis/retry-after';
import type { Method } from '@/utils/activecampaign/operations/types';
import type { NoAnswerKind, Outcome } from '@/utils/activecampaign/outcome';
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
  readonly key: string;
  readonly method: Method;
  /** From the root, with its query: `/api/3/users/me`. */
  readonly target: string;
  /** JSON as text, '' for none. */
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
export async function send(call: Call, world: CallWorld): Promise<Outcome> {
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
    const outcome = await fetched(call, url, world);
    if (outcome.kind === 'answer' && outcome.status === 429) {
      world.budget.pause(account, retryAfterSeconds(outcome.headers, undefined) ?? usualPause);
    }
    return outcome;
  } finally {
    over();
  }
}

async function fetched(call: Call, url: URL, world: CallWorld): Promise<Outcome> {
  const started = world.now();
  const elapsed = (): number => Math.round(world.now() - started);
  const none = (kind: NoAnswerKind): Outcome => ({ kind, ms: elapsed() });
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), call.timeout);
  const signal = call.signal ? AbortSignal.any([deadline.signal, call.signal]) : deadline.signal;
  try {
    const response = await world.fetch(url.href, {
      method: call.method,
      headers: {
        Accept: 'application/json',
        'Api-Token': call.key,
        ...(call.body !== '' && { 'Content-Type': 'application/json' }),
      },
      ...(call.body !== '' && { body: call.body }),
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    if (response.type === 'opaqueredirect') return none('redirect');
    const body = await readBody(response, call.limit);
    call.signal?.throwIfAborted();
    if (!body.ok) return none(deadline.signal.aborted ? 'timeout' : body.why);
    return {
      kind: 'answer',
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: body.text,
      ms: elapsed(),
    };
  } catch {
    call.signal?.throwIfAborted();
    if (deadline.signal.aborted) return none('timeout');
    return none(world.onLine() ? 'unreachable' : 'offline');
  } finally {
    clearTimeout(timer);
  }
}
