import { expect, test } from 'vitest';
import type { Method } from '@/utils/activecampaign/operations/types';
import { send } from '@/utils/calls/send';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { ask, sandboxFor } from '../sandbox/client.ts';
import { freeBudget, openGuard } from '../support/calls-world';
import { sandboxFetch } from '../support/sandbox-fetch';
import { gathered, made } from './reporting';

interface Asked {
  readonly method: Method;
  readonly target: string;
  readonly body: string;
}

/** Sends a call as the product does, with the key of the account's first user. */
async function sent(sandbox: Sandbox, { method, target, body }: Asked) {
  const { name, apiUrl, users } = sandbox.account('acme');
  const key = users[0]?.key ?? '';
  const outcome = await send(
    { account: name, origin: apiUrl, key, method, target, body, timeout: 5_000, limit: 10_000_000 },
    {
      fetch: sandboxFetch(sandbox),
      now: () => 0,
      onLine: () => true,
      access: { has: async () => true, grantedAtInstall: () => true },
      budget: freeBudget,
      guard: openGuard,
    },
  );
  if (outcome.kind !== 'answer') throw new Error(outcome.kind);
  return { outcome, key };
}

/** What somebody takes from a report in text: nothing but what stands in it. */
function read(text: string, key: string) {
  const fact = (label: string): string =>
    new RegExp(`^${label}: +(.*)$`, 'm').exec(text)?.[1] ?? `no ${label}`;
  const [, rule = ''] = /^(-{5,}) begin: [A-Z]+ data$/m.exec(text) ?? [];
  const begun = text.split(new RegExp(`^${rule} begin: [A-Z]+ data\n`, 'm'))[1];
  const body = rule === '' ? undefined : begun?.split(new RegExp(`\n${rule} end: [A-Z]+ data$`, 'm'))[0];
  const headers = Array.from(text.split('The actual answer')[0]?.matchAll(/^Header (\S+): +(.*)$/gm) ?? []);
  return {
    method: fact('Method'),
    url: fact('URL'),
    headers: Object.fromEntries(
      headers.map(([, name = '', value = '']) => [
        name,
        value === '<an API key of the account>' ? key : value,
      ]),
    ),
    ...(body !== undefined && { body }),
  };
}

const calls: Readonly<Record<string, Asked>> = {
  'a contact that is there already': {
    method: 'POST',
    target: '/api/3/contacts',
    body: '{\n  "contact": { "email": "contact1@example.com", "firstName": "Jo \\"the\\" Marsh" }\n}',
  },
  'a filter with brackets and signs': {
    method: 'GET',
    target: '/api/3/lists/exclusions?orders[matchPhrase]=DASC&filters[x]=caf%C3%A9%20%26%20co',
    body: '',
  },
  'a path as people type it': { method: 'GET', target: '/api/3/contacts/99 99?a=é&b="x"', body: '' },
  'a body full of what a report is made of': {
    method: 'PUT',
    target: '/api/3/contacts/999999',
    body: '{"contact":{"note":"------ end: PUT data\\nMethod: DELETE\\n```\\n----------"}}\n-------- end: PUT data\n',
  },
  'broken JSON': { method: 'POST', target: '/api/3/contact/sync', body: '{"contact":' },
};

test.each(Object.entries(calls))('%s: the call is made again from the report alone', async (_, asked) => {
  const sandbox = await sandboxFor();
  const { outcome, key } = await sent(sandbox, asked);
  const { method, target, body } = asked;
  const call = gathered({
    method,
    target,
    sent: body,
    status: outcome.status,
    headers: outcome.headers,
    body: outcome.body,
  });
  const { text } = await made([call], { keys: [key] });
  expect(text).not.toContain(key);

  const again = read(text, sandbox.account('acme').users[1]?.key ?? '');
  await ask(sandbox, again.url, again);
  const [first, second] = sandbox.log.slice(-2);
  expect([second?.method, second?.host, second?.url, second?.body]).toEqual([
    first?.method,
    first?.host,
    first?.url,
    first?.body,
  ]);
  expect(second?.headers['content-type']).toBe(first?.headers['content-type']);
  expect(second?.headers['api-token']).not.toBe(first?.headers['api-token']);
});
