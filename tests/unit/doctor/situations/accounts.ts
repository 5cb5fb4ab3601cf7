import { acme, type Situation } from '../situation';
import type { Broken } from './kind';

const api = 'acme.api-us1.com';

/** A saved account that worked, and then every call of these hosts is answered so. */
const answering =
  (status: number, more: { host?: string; message?: string; headers?: Record<string, string> } = {}) =>
  async (s: Situation) => {
    const { credential } = await s.save(acme, s.user('1').key);
    const { message, ...rest } = more;
    s.sandbox.fault({ kind: 'status', status, body: JSON.stringify({ message }), ...rest });
    return s.examine(credential.id);
  };

export const accounts: readonly Broken[] = [
  {
    name: 'a plan or payment that is not active, without a word which',
    examined: answering(402, { message: 'Payment Required' }),
    causes: ['unpaid', 'trial-over'],
    deciders: ['billing-page'],
  },
  {
    name: 'a trial that is over',
    examined: answering(402, { message: 'Your trial has expired' }),
    causes: ['trial-over'],
  },
  {
    name: 'a payment that is past due',
    examined: answering(402, { message: 'Account past due' }),
    causes: ['unpaid'],
  },
  {
    name: 'more calls than the account may make',
    examined: answering(429, { headers: { 'retry-after': '30' } }),
    causes: ['rate'],
  },
  {
    name: 'both hosts of the account in trouble',
    examined: answering(500),
    causes: ['host-trouble', 'activecampaign-trouble'],
    deciders: ['status-page', 'later'],
  },
  {
    name: 'both hosts of the account unavailable, as too many calls are answered too',
    examined: answering(503),
    causes: ['rate', 'host-trouble', 'activecampaign-trouble'],
    deciders: ['status-page', 'later'],
  },
  {
    name: 'the API of this account alone in trouble',
    examined: answering(502, { host: api }),
    causes: ['host-trouble'],
  },
  {
    name: 'an answer that arrives damaged, while the account’s app answers',
    async examined(s) {
      const { credential } = await s.save(acme, s.user('1').key);
      s.sandbox.fault({ kind: 'broken-json', host: api });
      return s.examine(credential.id);
    },
    causes: ['host-trouble'],
  },
];
