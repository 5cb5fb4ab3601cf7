import { encodeAround } from '@/utils/activecampaign/requests/variables';
import type { Pair } from './types';
import { withOurVariables } from './variables';

/** A text as it stands in an address; variables stay, those of other tools as Keyring writes them. */
export const encoded = (text: string): string =>
  encodeAround(withOurVariables(text), (part) => encodeURIComponent(part.toWellFormed()));

/** An address with more pairs in its query, which come as they were typed. */
export function withMorePairs(url: string, pairs: readonly Pair[]): string {
  if (pairs.length === 0) return url;
  const query = pairs.map(
    ([name, value]) => `${encoded(name).replace(/%5B/g, '[').replace(/%5D/g, ']')}=${encoded(value)}`,
  );
  return `${url}${url.includes('?') ? '&' : '?'}${query.join('&')}`;
}
