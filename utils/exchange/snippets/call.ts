import { bodySecrets } from '@/utils/activecampaign/operations/secrets';
import type { Operation } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { mediaTypeOf } from '@/utils/activecampaign/requests/media-type';
import { secretSpans } from '@/utils/activecampaign/requests/secret-spans';
import { trackingOrigin } from '@/utils/activecampaign/requests/tracking';
import { type KeyWriting, keyName, type SnippetCall } from './snippet';

/** A request as it would be sent, and what it is sent with. */
export interface WrittenCall {
  readonly operation: Operation | undefined;
  /** With its variables filled. */
  readonly draft: RequestDraft;
  /** The credential's. */
  readonly origin: string;
  /** The key, where the person asked for it in clear. */
  readonly key?: string | undefined;
}

/** A query with this in the place of each `api_key`, the old way to show the key. */
const withKey = (query: string, key: string): string =>
  query.replace(/([?&])([^=&]+)(?:=[^&]*)?/g, (pair, sign: string, name: string) => {
    const [decoded = ''] = new URLSearchParams(name).keys();
    return decoded.toLowerCase() === 'api_key' ? `${sign}${name}=${encodeURIComponent(key)}` : pair;
  });

/** A body with the name of each secret, in capitals, in its place. */
const withoutSecrets = (body: string, names: readonly string[]): string =>
  names.reduce(
    (text, name) =>
      secretSpans(text, [name]).reduceRight(
        (rest, { from, to }) => rest.slice(0, from) + name.toUpperCase() + rest.slice(to),
        text,
      ),
    body,
  );

/**
 * The call that a request makes, to be written down: what the console would send, and where it never sends, what would
 * leave from elsewhere. Without a key, the key and what else is secret in the request stand there by their names.
 */
export function snippetCall({ operation, draft, origin, key }: WrittenCall): SnippetCall {
  const tracking = operation?.host === 'event-tracking';
  const base = tracking ? trackingOrigin : origin;
  const url = new URL(draft.target, base);
  if (url.origin !== base) throw new TypeError('A call leaves its origin.');
  const query = tracking ? url.search : withKey(url.search, key ?? keyName);
  const written = draft.body.toWellFormed();
  const body = key === undefined && operation ? withoutSecrets(written, bodySecrets(operation)) : written;
  const writing: KeyWriting = key === undefined ? { kind: 'named' } : { kind: 'clear', key };
  return {
    method: draft.method,
    url: url.origin + url.pathname + query,
    key: tracking ? { kind: 'none' } : writing,
    headers: [['Accept', 'application/json']],
    body,
    mediaType: body === '' ? '' : mediaTypeOf({ ...draft, target: url.pathname }),
  };
}
