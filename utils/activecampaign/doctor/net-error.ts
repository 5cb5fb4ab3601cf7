/** What kind of network error it was. `gateway`: a proxy could not, or would not, reach the server. */
export type NetErrorKind = 'name' | 'certificate' | 'blocked' | 'gateway' | 'server' | 'offline' | 'other';

/** A network error that fetch hides: its kind, and the browser's own name for it. */
export interface NetError {
  readonly kind: NetErrorKind;
  readonly name: string;
}

/** By Chromium's names (net::ERR_…) and Firefox's (NS_ERROR_…); the first that fits counts. */
const kinds: readonly (readonly [NetErrorKind, RegExp])[] = [
  ['name', /ERR_NAME_|ERR_DNS_|ERR_ICANN_|ERROR_UNKNOWN_HOST/],
  ['offline', /ERR_INTERNET_DISCONNECTED|ERROR_OFFLINE/],
  ['gateway', /ERR_TUNNEL_|ERROR_PROXY_(?:BAD_GATEWAY|GATEWAY_TIMEOUT)/],
  ['blocked', /PROXY|ERR_SOCKS_|BLOCKED|ERR_NETWORK_ACCESS_DENIED|ERROR_CONTENT_/],
  [
    'certificate',
    /ERR_CERT_|ERR_SSL_|ERR_BAD_SSL|ERR_ECH_|^SSL_ERROR|^SEC_ERROR|^MOZILLA_PKIX|ERROR_NET_INADEQUATE_SECURITY/,
  ],
  [
    'server',
    /ERR_CONNECTION_|ERR_ADDRESS_|ERR_TIMED_OUT|ERR_EMPTY_RESPONSE|ERR_HTTP2|ERR_QUIC|ERROR_CONNECTION_|ERROR_NET_(?:TIMEOUT|RESET|INTERRUPT|PARTIAL)/,
  ],
];

/** The browsers' codes: capital letters, digits and underscores. */
const code = /^(?:net::ERR|NS_ERROR|NS_BINDING|SSL_ERROR|SEC_ERROR|MOZILLA_PKIX)_[A-Z0-9_]{2,60}$/;

/**
 * Reads the `error` of webRequest's onErrorOccurred. Firefox gives a sentence in the browser's language where the
 * certificate or the handshake was at fault, and a code for all else; the sentence itself is not kept.
 * Undefined where there is nothing to read.
 */
export function readNetError(error: string): NetError | undefined {
  if (error === '') return undefined;
  if (!code.test(error)) {
    return /\s/.test(error) ? { kind: 'certificate', name: 'TLS' } : { kind: 'other', name: '' };
  }
  const kind = kinds.find(([, pattern]) => pattern.test(error))?.[0] ?? 'other';
  return { kind, name: error };
}
