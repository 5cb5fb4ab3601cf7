import { sendsForm } from '@/utils/activecampaign/requests/media-type';
import type { ExchangedRequest } from '../request';
import { encoded } from './query';
import type { LeftOutWhy, RawBody } from './types';
import { withOurVariables } from './variables';

const isJsonLike = (text: string): boolean => /^\s*[[{]/.test(text);

/** The body of a request as Keyring sends it; or why it cannot be sent so. */
export function bodyText(
  body: RawBody,
  type: string,
  request: Pick<ExchangedRequest, 'method' | 'target'>,
): { readonly text: string } | { readonly why: LeftOutWhy; readonly detail: string } {
  if (body.kind === 'none') return { text: '' };
  if (body.kind === 'file') return { why: 'file', detail: '' };
  if (body.kind === 'other') return { why: 'body', detail: body.type };
  if (body.kind === 'form') {
    if (body.pairs.length === 0) return { text: '' };
    if (!sendsForm(request)) return { why: 'body', detail: 'application/x-www-form-urlencoded' };
    return { text: body.pairs.map((pair) => pair.map(encoded).join('=')).join('&') };
  }
  const { text } = body;
  const said = body.type || type;
  const fits = text.trim() === '' || isJsonLike(text) || sendsForm(request) || /^$|json/.test(said);
  return fits ? { text: withOurVariables(text) } : { why: 'body', detail: said };
}
