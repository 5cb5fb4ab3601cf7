import { expect, test } from 'vitest';
import { readNetError } from '@/utils/activecampaign/doctor/net-error';

test.each([
  ['net::ERR_NAME_NOT_RESOLVED', 'name'],
  ['net::ERR_NAME_RESOLUTION_FAILED', 'name'],
  ['net::ERR_DNS_TIMED_OUT', 'name'],
  ['NS_ERROR_UNKNOWN_HOST', 'name'],
  ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
  ['NS_ERROR_OFFLINE', 'offline'],
  ['net::ERR_CERT_AUTHORITY_INVALID', 'certificate'],
  ['net::ERR_CERT_DATE_INVALID', 'certificate'],
  ['net::ERR_SSL_PROTOCOL_ERROR', 'certificate'],
  ['SEC_ERROR_UNKNOWN_ISSUER', 'certificate'],
  ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'certificate'],
  ['net::ERR_PROXY_CONNECTION_FAILED', 'blocked'],
  ['net::ERR_TUNNEL_CONNECTION_FAILED', 'gateway'],
  ['NS_ERROR_PROXY_BAD_GATEWAY', 'gateway'],
  ['net::ERR_PROXY_CERTIFICATE_INVALID', 'blocked'],
  ['net::ERR_BLOCKED_BY_CLIENT', 'blocked'],
  ['net::ERR_BLOCKED_BY_ADMINISTRATOR', 'blocked'],
  ['NS_ERROR_PROXY_CONNECTION_REFUSED', 'blocked'],
  ['NS_ERROR_UNKNOWN_PROXY_HOST', 'blocked'],
  ['net::ERR_CONNECTION_REFUSED', 'server'],
  ['net::ERR_CONNECTION_RESET', 'server'],
  ['net::ERR_CONNECTION_TIMED_OUT', 'server'],
  ['net::ERR_ADDRESS_UNREACHABLE', 'server'],
  ['net::ERR_EMPTY_RESPONSE', 'server'],
  ['NS_ERROR_CONNECTION_REFUSED', 'server'],
  ['NS_ERROR_NET_RESET', 'server'],
  ['NS_ERROR_NET_TIMEOUT', 'server'],
  ['net::ERR_FAILED', 'other'],
  ['NS_BINDING_ABORTED', 'other'],
])('%s: %s', (error, kind) => {
  expect(readNetError(error)).toEqual({ kind, name: error });
});

test('a sentence of Firefox’s is about the certificate, and is not kept', () => {
  const sentence = 'The certificate is not trusted: https://acme.api-us1.com/?api_key=a81f';
  expect(readNetError(sentence)).toEqual({ kind: 'certificate', name: 'TLS' });
});

test('what is neither says nothing', () => {
  expect(readNetError('')).toBeUndefined();
  expect(readNetError('whatever')).toEqual({ kind: 'other', name: '' });
});
