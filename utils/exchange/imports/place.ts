import { readAddress } from '@/utils/activecampaign/address';
import { operations } from '@/utils/activecampaign/operations';
import { pathValues } from '@/utils/activecampaign/requests/path';
import { isTracking, trackingHost } from '@/utils/activecampaign/requests/tracking';
import { filledWith } from './variables';

/** Where a request goes: its path and query, and the API, where that is known. */
export interface Place {
  readonly target: string;
  /** `https://acme.api-us1.com`; undefined where the host is a variable. */
  readonly origin: string | undefined;
}

const api = '/api/3/';
const scheme = /^[a-z][a-z0-9+.-]{0,20}:\/\//i;
/** The version as a variable, as ActiveCampaign's own collection has it. */
const anyVersion = /^\/api\/(?::version|\{{1,2}[^{}/]{1,50}\}{1,2})\//;

const isOurs = (path: string): boolean =>
  path.startsWith(api) && (URL.parse(path, 'https://account.api-us1.com')?.pathname.startsWith(api) ?? false);

/** Whether an operation has this path under `/api/3`. */
const isKnown = (method: string, path: string): boolean =>
  operations.some((one) => one.method === method && pathValues(one.path, path) !== undefined);

/** The path as it is within the API; undefined where it is not. */
function apiPath(method: string, path: string, mayLackBase: boolean): string | undefined {
  const versioned = path.replace(anyVersion, api);
  if (isOurs(versioned)) return versioned;
  const based = `/api/3${path}`;
  return mayLackBase && isOurs(based) && isKnown(method, based) ? based : undefined;
}

/**
 * Where an address leads, whatever host it names; the host itself, where that is not ActiveCampaign's API. Where the
 * base of the address is a variable that nobody knows, `/api/3` may be in it: the operation tells.
 */
export function placeOf(
  method: string,
  url: string,
  values: ReadonlyMap<string, string>,
): Place | { readonly elsewhere: string } {
  const [base = ''] = /^(?:\{\{[^{}]{1,60}\}\})+/.exec(url) ?? [];
  const rooted = filledWith(base, values);
  // A base that ends with a slash stands before a path that begins with one.
  const below = url.slice(base.length);
  const text = `${base !== '' && below.startsWith('/') ? rooted.replace(/\/$/, '') : rooted}${below}`.trim();
  const [authority = ''] = /^[^/?#\\]*/.exec(text.replace(scheme, '')) ?? [];
  const [rest = ''] = text.replace(scheme, '').slice(authority.length).split('#', 1);
  const at = rest.indexOf('?');
  const written = (at < 0 ? rest : rest.slice(0, at)).replace(/^\/{2,}/, '/');
  const query = at < 0 ? '' : rest.slice(at);
  const host = filledWith(authority, values);
  if (host === trackingHost && isTracking(written))
    return { target: `${written}${query}`, origin: undefined };
  const reading = readAddress(host);
  const mayLackBase = text.startsWith('{{') || (reading.ok && reading.address.family);
  const path =
    apiPath(method, written, mayLackBase) ?? apiPath(method, filledWith(written, values), mayLackBase);
  if (path === undefined) return { elsewhere: `${host}${written}` };
  return { target: `${path}${query}`, origin: reading.ok ? reading.address.origin : undefined };
}
