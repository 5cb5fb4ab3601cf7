import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** What a method that is answered 200 but not carried out says, with an empty body. */
export const SOFT_FAILURE_HEADER = { 'x-ac-error': 'Code 9001' };

/** The headers that recorded answers of the API carry, with fresh ids. */
export function recordedHeaders(): Record<string, string> {
  return {
    'cache-control': 'no-store, no-cache, must-revalidate',
    expires: 'Thu, 19 Nov 1981 08:52:00 GMT',
    pragma: 'no-cache',
    'x-envoy-upstream-service-time': String(randomInt(60, 260)),
    'x-request-id': randomUUID(),
    'cf-cache-status': 'DYNAMIC',
    'cf-request-id': `${randomBytes(16).toString('hex')}00000001`.slice(-34),
    'expect-ct': 'max-age=604800, report-uri="https://report-uri.cloudflare.com/cdn-cgi/beacon/expect-ct"',
    server: 'cloudflare',
    'cf-ray': `${randomBytes(8).toString('hex')}-DXB`,
  };
}

/** The cookies that come with every answer of an account's API; a client has no use for them. */
export function sessionCookies(host: string): string[] {
  return [
    `PHPSESSID=${randomBytes(13).toString('hex')}; path=/; HttpOnly`,
    `em_acp_globalauth_cookie=${randomUUID()}; path=/; domain=.${host}; secure; httponly`,
  ];
}

/** The cross-origin headers of the few routes that were recorded with them. Api-Token is not among the headers. */
export const CORS_HEADERS = {
  'access-control-allow-headers': 'Content-Type, origin, x-requested-with',
  'access-control-allow-methods': 'POST, GET',
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};

const CORS_ROUTES = [
  /^(GET|POST) \/api\/3\/contacts$/,
  /^GET \/api\/3\/contacts\/\d+$/,
  /^POST \/api\/3\/contact\/sync$/,
  /^GET \/api\/3\/tags$/,
];

export function hasCors(method: string, path: string): boolean {
  if (method === 'OPTIONS') return hasCors('GET', path) || hasCors('POST', path);
  return CORS_ROUTES.some((route) => route.test(`${method} ${path}`));
}
