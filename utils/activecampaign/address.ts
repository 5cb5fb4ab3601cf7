import {
  type AccountId,
  accountOfHost,
  apiDomain,
  appDomain,
  familyLabel,
  isAccountName,
  isFamilyHost,
} from './hosts';
import { isLookAlike } from './look-alike';

/** Where the API of one account is. */
export interface ApiAddress {
  /** Scheme and host, without a slash at the end: `https://acme.api-us1.com`. */
  readonly origin: string;
  /** In lower case: `acme.api-us1.com`. */
  readonly host: string;
  readonly account: AccountId;
  /** Whether the host is of the two families that are granted at install. */
  readonly family: boolean;
}

/** Why a text is not taken for an API address. */
export type AddressProblem =
  | 'empty'
  | 'not-an-address'
  /** An IP address, however it is written (dotted, decimal, octal, hexadecimal, IPv6). */
  | 'address-literal'
  /** This computer, or a name that only a local network knows. */
  | 'localhost'
  /** An @: a user name before the host, or an e-mail address. */
  | 'user-info'
  | 'port'
  /** Resembles a family of hosts without being of it. */
  | 'look-alike'
  /** A dot after the last label: another origin than the same host without it. */
  | 'trailing-dot'
  /** A scheme other than https (http is repaired). */
  | 'not-https'
  /** The domain of a family without an account in front. */
  | 'no-account'
  /** One word, which may be an account's name. The API URL does not follow from it with certainty. */
  | 'account-name'
  /** A host of ActiveCampaign's that serves no account's API: documentation, tracking, help. */
  | 'not-the-api';

/** What was changed so that a text became an API address. `removed` never holds a key. */
export type AddressRepair =
  | { readonly kind: 'added-scheme' }
  | { readonly kind: 'http-to-https' }
  | { readonly kind: 'removed-path'; readonly removed: string }
  | { readonly kind: 'removed-trailing-slash' }
  | { readonly kind: 'removed-port'; readonly removed: string }
  | { readonly kind: 'removed-spaces' }
  | { readonly kind: 'removed-quotes' }
  | { readonly kind: 'lower-cased' }
  /** The app's host became the usual API host of that account: a guess that only a check confirms. */
  | { readonly kind: 'app-to-api'; readonly from: string };

export type AddressReading =
  | { readonly ok: true; readonly address: ApiAddress; readonly repairs: readonly AddressRepair[] }
  | { readonly ok: false; readonly problem: AddressProblem };

const familyDomain = /(?:^|\.)(?:activehosted|api-us1)\.com$/;
const hostPattern = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const notTheApi = /(?:^|\.)(?:activecampaign\.com|trackcmp\.net|app-us1\.com)$/;
const addressParts = /^(?:([a-z][a-z0-9+.-]*:)\/\/|(https?:)\/?|\/\/)?([^/?#\\]*)(.*)$/is;
const longestAddress = 2048;
const localName = /(?:^|\.)(?:localhost|localdomain|local|lan|internal|home\.arpa)$/;

/** The address of a host in lower case, exactly as it is; undefined where no key may be sent to it. */
export const addressOfHost = (host: string): ApiAddress | undefined =>
  problemOfHost(host) ? undefined : acceptedHost(host);

function acceptedHost(host: string): ApiAddress {
  return { origin: `https://${host}`, host, account: accountOfHost(host), family: isFamilyHost(host) };
}

/** Why a host, in lower case and as it was written, cannot be where a key is sent; undefined where it can. */
function problemOfHost(host: string): AddressProblem | undefined {
  if (host.startsWith('[')) return 'address-literal';
  if (localName.test(host.replace(/\.$/, ''))) return 'localhost';
  const parsed = URL.parse(`https://${host}`)?.hostname;
  // The URL parser resolves every disguise of an IPv4 address: decimal, octal, hexadecimal, full-width.
  if (parsed && /^[\d.]+$/.test(parsed)) return 'address-literal';
  if (host.endsWith('.') && hostPattern.test(host.slice(0, -1))) return 'trailing-dot';
  if (/^(?:www\.)?(?:activehosted|api-us1)\.com$/.test(host)) return 'no-account';
  if (familyLabel(host)) return host.startsWith('xn--') ? 'look-alike' : undefined;
  if (notTheApi.test(host)) return 'not-the-api';
  if (familyDomain.test(host) || isLookAlike(host)) return 'look-alike';
  if (isAccountName(host)) return 'account-name';
  return parsed === host && hostPattern.test(host) ? undefined : 'not-an-address';
}

/** The end of an address as it may be shown: without anything that could be a key, and short. */
function showable(path: string): string {
  const shown = path.replace(/[0-9a-f]{16,}/gi, '…').replace(/([?&][^=&#]*=)[^&#]+/g, '$1…');
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}

/**
 * Reads one address as a person typed or pasted it, repairs what is certain, and says what it repaired.
 *
 * An app address (`acme.activehosted.com`) becomes `acme.api-us1.com`, which is right for most accounts but not for
 * all; the repair `app-to-api` says so. With `appHost` 'keep' it stays as it is: the app's host answers API calls too,
 * and a record that was saved with it must be read back unchanged.
 */
export function readAddress(text: string, appHost: 'to-api' | 'keep' = 'to-api'): AddressReading {
  const repairs: AddressRepair[] = [];
  if (text.length > longestAddress) return { ok: false, problem: 'not-an-address' };
  const bare = text.trim().replace(/^["'“”‘’«»<(`\s]+|["'“”‘’«»>)`,;\s]+$/g, '');
  if (bare === '') return { ok: false, problem: 'empty' };
  if (bare !== text.trim()) repairs.push({ kind: 'removed-quotes' });
  const tight = bare.replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g, '');
  const spaced = tight !== bare;
  if (spaced) repairs.push({ kind: 'removed-spaces' });

  const [, anyScheme, webScheme, authority = '', path = ''] = addressParts.exec(tight) ?? [];
  const scheme = anyScheme ?? webScheme;
  if (scheme && !/^https?:$/i.test(scheme)) return { ok: false, problem: 'not-https' };
  if (!scheme) repairs.push({ kind: 'added-scheme' });
  if (scheme?.toLowerCase() === 'http:') repairs.push({ kind: 'http-to-https' });
  if (authority.includes('@')) return { ok: false, problem: 'user-info' };

  const [, written = '', port] = /^(\[.*\]|[^:]*)(:\d*)?$/.exec(authority) ?? [];
  const host = written.toLowerCase();
  const problem = problemOfHost(host);
  // With the spaces taken out, two words may have grown into one host: claim nothing about it.
  if (problem) return { ok: false, problem: spaced ? 'not-an-address' : problem };
  if (port && port !== ':' && port !== ':443') return { ok: false, problem: 'port' };
  if (port) repairs.push({ kind: 'removed-port', removed: port });
  if (host !== written) repairs.push({ kind: 'lower-cased' });
  if (path === '/') repairs.push({ kind: 'removed-trailing-slash' });
  else if (path) repairs.push({ kind: 'removed-path', removed: showable(path) });

  const account = familyLabel(host);
  if (appHost === 'keep' || !account || !host.endsWith(appDomain))
    return { ok: true, address: acceptedHost(host), repairs };
  repairs.push({ kind: 'app-to-api', from: host });
  return { ok: true, address: acceptedHost(`${account}.${apiDomain}`), repairs };
}
