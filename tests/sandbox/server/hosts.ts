import type { AccountState } from '../world/account.ts';
import type { World } from '../world/world.ts';

/** The custom domain of acme's app, and the custom domain of its API. */
export const CUSTOM_APP_HOST = 'crm.agency.example';
export const CUSTOM_API_HOST = 'api.agency.example';
/** Another origin: where redirects lead, and where no key may ever arrive. */
export const ELSEWHERE = 'elsewhere.example';
/** A tool of somebody else's, with fields for an API URL and a key. */
export const TOOL = 'tools.example';

/** Every host pattern the sandbox plays; the certificate and the browser's host map take these. */
export const HOSTS = [
  '*.api-us1.com',
  '*.activehosted.com',
  CUSTOM_APP_HOST,
  CUSTOM_API_HOST,
  ELSEWHERE,
  TOOL,
];

/** What answers on a host: the API alone, the app with the API, another origin, a tool, or nobody. */
export type Place =
  | { kind: 'api' | 'app'; account: AccountState }
  | { kind: 'elsewhere' }
  | { kind: 'tool' }
  | { kind: 'nobody' };

const FAMILY = /^([a-z0-9-]+)\.(api-us1|activehosted)\.com$/;

export function placeOf(host: string, world: World): Place {
  if (host === ELSEWHERE) return { kind: 'elsewhere' };
  if (host === TOOL) return { kind: 'tool' };
  if (host === CUSTOM_API_HOST) return { kind: 'api', account: world.account('acme') };
  const [, label = '', family] = FAMILY.exec(host) ?? [];
  const account = world.find(label) ?? world.accounts.find((candidate) => candidate.cname === host);
  if (!account) return { kind: 'nobody' };
  return { kind: family === 'api-us1' ? 'api' : 'app', account };
}
