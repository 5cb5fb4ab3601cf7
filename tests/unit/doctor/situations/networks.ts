import { acme, type Situation } from '../situation';
import type { Broken } from './kind';

const api = 'acme.api-us1.com';
const app = 'acme.activehosted.com';

/** A saved account that worked, and then its host cannot be reached; the browser names it so. */
const unreachable = (netError: string | undefined) => async (s: Situation) => {
  const { credential } = await s.save(acme, s.user('1').key);
  s.network.set(api, 'fails');
  s.netError = netError;
  return s.examine(credential.id);
};

export const networks: readonly Broken[] = [
  {
    name: 'no network at all',
    async examined(s) {
      const { credential } = await s.save(acme, s.user('1').key);
      s.online = false;
      return s.examine(credential.id);
    },
    causes: ['offline'],
  },
  {
    name: 'a host that cannot be reached, and the browser may not be asked why',
    examined: unreachable(undefined),
    causes: ['name-unknown', 'certificate', 'connection-blocked', 'server-silent'],
    deciders: ['allow-names', 'other-network', 'open-in-tab'],
  },
  {
    name: 'a host that cannot be reached, and the browser does not say why either',
    examined: unreachable(''),
    causes: ['name-unknown', 'certificate', 'connection-blocked', 'server-silent'],
    deciders: ['restart-browser', 'other-network', 'open-in-tab'],
  },
  {
    name: 'a name without a server',
    examined: unreachable('net::ERR_NAME_NOT_RESOLVED'),
    causes: ['name-unknown'],
  },
  {
    name: 'a certificate that is not accepted (Firefox’s sentence)',
    examined: unreachable('Le certificat du pair est signé par un émetteur inconnu.'),
    causes: ['certificate'],
  },
  {
    name: 'a proxy that is not there',
    examined: unreachable('net::ERR_PROXY_CONNECTION_FAILED'),
    causes: ['connection-blocked'],
  },
  {
    name: 'a proxy that cannot or will not reach the host',
    examined: unreachable('NS_ERROR_PROXY_BAD_GATEWAY'),
    causes: ['name-unknown', 'connection-blocked', 'server-silent'],
    deciders: ['other-network', 'open-in-tab'],
  },
  {
    name: 'another extension that blocks the call',
    examined: unreachable('net::ERR_BLOCKED_BY_CLIENT'),
    causes: ['connection-blocked'],
  },
  {
    name: 'a server that refuses connections',
    examined: unreachable('NS_ERROR_CONNECTION_REFUSED'),
    causes: ['server-silent'],
  },
  {
    name: 'an API that keeps silent, while the account’s app answers',
    examined(s) {
      s.network.set(api, 'silent');
      return s.examinePair(acme, s.user('1').key);
    },
    causes: ['server-silent'],
  },
  {
    name: 'no host that answers in time',
    examined(s) {
      s.network.set(api, 'silent').set(app, 'silent');
      return s.examinePair(acme, s.user('1').key);
    },
    causes: ['server-silent', 'connection-slow'],
    deciders: ['other-network'],
  },
  {
    name: 'a browser challenge in front of an address that never worked',
    examined(s) {
      s.sandbox.fault({ kind: 'status', status: 403, headers: { 'cf-mitigated': 'challenge' } });
      return s.examinePair(acme, s.user('1').key);
    },
    causes: ['network-barred', 'host-protected'],
    deciders: ['other-network'],
  },
  {
    name: 'a firewall’s own refusal of a key that worked',
    async examined(s) {
      const { credential } = await s.save(acme, s.user('1').key);
      s.sandbox.fault({ kind: 'html', status: 403 });
      return s.examine(credential.id);
    },
    causes: ['key-reset', 'user-deleted', 'network-gate'],
    deciders: ['developer-page', 'another-key', 'other-network'],
  },
  {
    name: 'a network that asks to sign in first',
    examined(s) {
      s.sandbox.fault({ kind: 'html', status: 511 });
      return s.examinePair(acme, s.user('1').key);
    },
    causes: ['network-gate'],
  },
];
