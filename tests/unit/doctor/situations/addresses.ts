import { acme, ME } from '../situation';
import type { Broken } from './kind';

const api = 'acme.api-us1.com';
const app = 'acme.activehosted.com';
const custom = 'crm.agency.example';

export const addresses: readonly Broken[] = [
  {
    name: 'an account on a custom domain that is not allowed yet',
    examined: (s) => s.examinePair(`https://${custom}`, s.user('1').key),
    causes: ['not-allowed'],
    deciders: ['allow-site'],
  },
  {
    name: 'site access that was taken away',
    async examined(s) {
      const { credential } = await s.save(acme, s.user('1').key);
      s.barred.add(api);
      return s.examine(credential.id);
    },
    causes: ['access-removed'],
    deciders: ['allow-site'],
  },
  {
    name: 'an address with the version in its path',
    examined: (s) => s.examinePair(`${acme}/api/3`, s.user('1').key),
    causes: ['address-ending'],
  },
  {
    name: 'an address with the path of a settings page',
    examined: (s) => s.examinePair(`${acme}/app/settings/developer`, s.user('1').key),
    causes: ['address-ending'],
  },
  {
    name: 'the app’s address in place of the API’s',
    examined(s) {
      s.sandbox.fault({ kind: 'html', host: app, path: ME });
      return s.examinePair(`https://${app}`, s.user('1').key);
    },
    causes: ['app-host'],
  },
  {
    name: 'an account whose API is in another region',
    examined(s) {
      s.sandbox.fault({ kind: 'html', status: 404, host: api });
      return s.examinePair(acme, s.user('1').key);
    },
    causes: ['api-elsewhere'],
  },
  {
    name: 'an account’s name that nobody knows',
    examined: (s) => s.examinePair('https://acmee.api-us1.com', s.user('1').key),
    causes: ['account-mistyped', 'account-closed'],
    deciders: ['developer-page'],
  },
  {
    name: 'an account’s name that nobody knows, and no access to the app’s host',
    examined(s) {
      s.barred.add('acmee.activehosted.com');
      return s.examinePair('https://acmee.api-us1.com', s.user('1').key);
    },
    causes: ['api-elsewhere', 'account-mistyped', 'account-closed'],
    deciders: ['developer-page'],
  },
  {
    name: 'an account that worked and is gone',
    async examined(s) {
      const { credential } = await s.save(acme, s.user('1').key);
      s.sandbox.fault({ kind: 'html', status: 404, host: 'acme.*' });
      return s.examine(credential.id);
    },
    causes: ['account-closed'],
  },
  {
    name: 'an API that redirects, while the account’s app answers',
    async examined(s) {
      const { credential } = await s.save(acme, s.user('1').key);
      s.sandbox.fault({ kind: 'redirect', host: api });
      return s.examine(credential.id);
    },
    causes: ['account-closed', 'host-trouble'],
    deciders: ['developer-page', 'later', 'open-in-tab'],
  },
  {
    name: 'a web site’s address',
    examined(s) {
      s.allowed.add(custom);
      s.sandbox.fault({ kind: 'html', status: 404, host: custom });
      return s.examinePair(`https://${custom}`, s.user('1').key);
    },
    causes: ['not-the-api'],
  },
  {
    name: 'a page in place of the API’s answer on a custom domain',
    examined(s) {
      s.allowed.add(custom);
      s.sandbox.fault({ kind: 'html', host: custom });
      return s.examinePair(`https://${custom}`, s.user('1').key);
    },
    causes: ['not-the-api', 'network-gate'],
    deciders: ['developer-page', 'other-network', 'open-in-tab'],
  },
  {
    name: 'an address that only looks like ActiveCampaign’s',
    examined: (s) => s.examinePair('https://acme.api-us1.com.evil.example', s.user('1').key),
    causes: ['bad-address'],
  },
];
