import type { Operation } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { mediaTypeOf } from '@/utils/activecampaign/requests/media-type';
import { trackingHost } from '@/utils/activecampaign/requests/tracking';

/** The host that a request goes to. `origin`: the credential's. */
export const hostOf = (operation: Operation | undefined, origin: string): string =>
  operation?.host === 'event-tracking' ? trackingHost : new URL(origin).host;

/** The headers of a request as they are sent, but for the key; in the order in which they are shown. */
export function requestHeaders(
  operation: Operation | undefined,
  origin: string,
  draft: RequestDraft,
): readonly { readonly name: string; readonly value: string | 'key' }[] {
  const tracking = operation?.host === 'event-tracking';
  return [
    { name: 'Host', value: hostOf(operation, origin) },
    ...(tracking ? [] : [{ name: 'Api-Token', value: 'key' }]),
    { name: 'Accept', value: 'application/json' },
    ...(draft.body.trim() === '' ? [] : [{ name: 'Content-Type', value: mediaTypeOf(draft) }]),
  ];
}
