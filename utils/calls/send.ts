import type { NoAnswerKind, Outcome } from '@/utils/activecampaign/outcome';
import { barredFrom, type SiteAccess } from './access';
import { readBody } from './body';

/** What a call stands on. */
export interface CallWorld {
  readonly fetch: typeof fetch;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** What the browser says of the network; it can be wrong when it says yes. */
  readonly onLine: () => boolean;
  readonly access: SiteAccess;
}

/** One read of the API with a credential. */
export interface Call {
  /** The credential's origin, such as `https://acme.api-us1.com`: the only one its key may travel to. */
  readonly origin: string;
  readonly key: string;
  /** From the root, with its query: `/api/3/users/me`. */
  readonly path: string;
  /** Milliseconds until it is given up. */
  readonly timeout: number;
  /** Bytes of body that are read at most. */
  readonly limit: number;
}

/**
 * Sends one GET and says what became of it. Never rejects for what the network does.
 *
 * A redirect is not followed: browsers strip `Authorization` on the way to another origin, but not `Api-Token`.
 * Cookies stay out, so that no session of the app mixes in.
 */
export async function send(call: Call, world: CallWorld): Promise<Outcome> {
  const url = new URL(call.path, call.origin);
  if (url.origin !== call.origin || url.protocol !== 'https:') {
    throw new TypeError('A call leaves its origin.');
  }
  const barred = await barredFrom(call.origin, world.access);
  if (barred) return { kind: barred, ms: 0 };

  const started = world.now();
  const elapsed = (): number => Math.round(world.now() - started);
  const none = (kind: NoAnswerKind): Outcome => ({ kind, ms: elapsed() });
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), call.timeout);
  try {
    const response = await world.fetch(url.href, {
      headers: { Accept: 'application/json', 'Api-Token': call.key },
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: deadline.signal,
    });
    if (response.type === 'opaqueredirect') return none('redirect');
    const body = await readBody(response, call.limit);
    if (!body.ok) return none(deadline.signal.aborted ? 'timeout' : body.why);
    return {
      kind: 'answer',
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: body.text,
      ms: elapsed(),
    };
  } catch {
    if (deadline.signal.aborted) return none('timeout');
    return none(world.onLine() ? 'unreachable' : 'offline');
  } finally {
    clearTimeout(timer);
  }
}
