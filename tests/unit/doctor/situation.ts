import { readAddress } from '@/utils/activecampaign/address';
import { type Examination, notAnAddress } from '@/utils/activecampaign/doctor';
import { isFamilyHost } from '@/utils/activecampaign/hosts';
import { check } from '@/utils/credentials/check';
import { examine } from '@/utils/credentials/doctor/examine';
import { subjectOf } from '@/utils/credentials/doctor/subject';
import type { DoctorWorld } from '@/utils/credentials/doctor/world';
import { type Saving, save } from '@/utils/credentials/save';
import type { Sandbox, UserState } from '../../sandbox/sandbox.ts';
import { sandboxFor } from '../sandbox/client.ts';
import { address, credentialsWorld } from '../support/credentials-world';
import { sandboxFetch } from '../support/sandbox-fetch';

export const acme = 'https://acme.api-us1.com';
export const ME = '/api/3/users/me';

/** A broken situation in the sandbox, and the real gathering over it. */
export interface Situation {
  readonly sandbox: Sandbox;
  /** A user of acme, or of another account. */
  user(id: string, account?: string): UserState;
  /** Saves a pair as the popup does, checked by the sandbox. */
  save(url: string, key: string): Promise<Saving>;
  check(id: string): Promise<unknown>;
  /** Hosts that the person allowed one at a time. */
  readonly allowed: Set<string>;
  /** Hosts whose access at install was taken away. */
  readonly barred: Set<string>;
  /** What the network does in place of carrying a call to this host: fetch fails, or keeps silent for ever. */
  readonly network: Map<string, 'fails' | 'silent'>;
  online: boolean;
  /** `host key` of every pair that was saved or examined. */
  readonly paired: ReadonlySet<string>;
  /** What the browser calls the error; undefined: it may not be asked. */
  netError: string | undefined;
  examine(id: string, signal?: AbortSignal): Promise<Examination>;
  examinePair(url: string, key: string): Promise<Examination>;
}

/** The situation with its sandbox, over HTTPS with the certificate verified. */
export async function situation(): Promise<Situation> {
  const sandbox = await sandboxFor();
  const credentials = credentialsWorld();
  const network: Situation['network'] = new Map();
  const barred = new Set<string>();
  const paired = new Set<string>();
  const pair = (url: string, key: string): void => {
    const reading = readAddress(url, 'keep');
    if (reading.ok) paired.add(`${reading.address.host} ${key}`);
  };
  const reach = sandboxFetch(sandbox);
  const silent = (signal: AbortSignal | null | undefined): Promise<never> =>
    new Promise((_, reject) => {
      if (signal?.aborted) reject(signal.reason);
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  const world: DoctorWorld = {
    repository: credentials.repository,
    networkNames: {
      permitted: async () => here.netError !== undefined,
      during: async (_origin, work) => ({ value: await work(), error: here.netError ?? '' }),
    },
    calls: {
      ...credentials.calls,
      onLine: () => here.online,
      access: {
        has: async (origin) => {
          const host = new URL(origin).hostname;
          return !barred.has(host) && (isFamilyHost(host) || here.allowed.has(host));
        },
        grantedAtInstall: isFamilyHost,
      },
      fetch: (input, init) => {
        const { hostname } = new URL(String(input));
        const how = network.get(hostname);
        if (how === 'fails' || !here.online) return Promise.reject(new TypeError('Failed to fetch'));
        return how === 'silent'
          ? silent(init?.signal)
          : Promise.race([reach(input, init), silent(init?.signal)]);
      },
    },
  };
  const here: Situation = {
    sandbox,
    allowed: new Set(),
    paired,
    barred,
    network,
    online: true,
    netError: undefined,
    user(id, account = 'acme') {
      const found = sandbox.account(account).user(id);
      if (!found) throw new Error(`${account} has no user ${id}`);
      return found;
    },
    save(url, key) {
      pair(url, key);
      return save({ address: address(url), key }, { ...credentials, calls: world.calls });
    },
    check: (id) => check(id, { ...credentials, calls: world.calls }),
    async examine(id, signal) {
      const credential = await credentials.repository.get(id);
      if (!credential) throw new Error(`Nothing is saved as ${id}`);
      return examine(subjectOf(credential), world, signal);
    },
    async examinePair(url, key) {
      pair(url, key);
      const reading = readAddress(url, 'keep');
      if (!reading.ok) return notAnAddress(reading.problem);
      const { account, origin } = reading.address;
      return examine({ account, origin, key, repairs: reading.repairs }, world);
    },
  };
  return here;
}
