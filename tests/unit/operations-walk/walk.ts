import type { Operation } from '@/utils/activecampaign/operations/types';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { pathOf } from '@/utils/activecampaign/requests/draft';
import { filterSpot, type Spot } from '@/utils/activecampaign/requests/spot';
import { shown } from '@/utils/activecampaign/requests/written';
import { send } from '@/utils/calls/send';
import { type Blocked, blockedBy } from '@/utils/state/console/blocked';
import { createRequestStore } from '@/utils/state/console/request';
import { findOperation } from '../../sandbox/api/catalogue/operations.ts';
import { unknownNames } from '../../sandbox/api/catalogue/unknown-names.ts';
import { seedRecord } from '../../sandbox/api/engine/seed-record.ts';
import { readRequestBody } from '../../sandbox/api/request-body.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { freeBudget, openGuard } from '../support/calls-world';
import { sandboxFetch } from '../support/sandbox-fetch';

/** A request as the console builds it, or why the console does not send it. */
export type Built = { readonly draft: RequestDraft } | { readonly blocked: Blocked };

/** Opens an operation in the console's state with its examples; with `whole` all that its query can take. */
export function built(operation: Operation, whole = false): Built {
  const store = createRequestStore();
  store.begin(operation, true);
  for (const field of whole ? operation.inQuery : []) {
    const spot: Spot = field.operators ? filterSpot(field, 'eq') : { in: 'query', name: field.name };
    if (field.example !== undefined) store.type(spot, field, shown(field, field.example));
  }
  const written = store.written.value;
  if (!written) throw new Error(`${operation.id} did not open`);
  const blocked = blockedBy(written);
  return blocked ? { blocked } : { draft: written.draft };
}

/** What a request came to: '' where the sandbox knew all of it and answered 2xx. */
export async function sent({ method, target, body }: RequestDraft, sandbox: Sandbox): Promise<string> {
  const [account] = sandbox.addAccounts(1);
  const [user] = account?.users ?? [];
  if (!account || !user) throw new Error('The sandbox has no account');
  // What the examples name: a person by their name, an event by its own.
  account.table('users').insert({ ...account.table('users').get(user.id), id: '9', ...lena });
  account.table('eventTrackingEvents').insert({ name: 'Watched demo' });
  seedRecord(account, method, pathOf(target));
  const outcome = await send(
    {
      account: account.name,
      origin: account.apiUrl,
      key: user.key,
      method,
      target,
      body,
      timeout: 5_000,
      limit: 10_000_000,
    },
    {
      fetch: sandboxFetch(sandbox),
      now: performance.now.bind(performance),
      onLine: () => true,
      access: { has: async () => true, grantedAtInstall: () => true },
      budget: freeBudget,
      guard: openGuard,
    },
  );
  if (outcome.kind !== 'answer') return outcome.kind;
  if (outcome.status > 299) return `${outcome.status} ${outcome.body}`;
  return unknownIn(sandbox);
}

const lena = { username: 'lena', email: 'lena@harbour.example' };

/** What the last request says and the sandbox's own data do not know. */
function unknownIn(sandbox: Sandbox): string {
  const request = sandbox.log.at(-1);
  if (!request) return 'nothing arrived';
  const { pathname, searchParams } = new URL(request.url, `https://${request.host}`);
  const found = findOperation(request.method, pathname);
  if (!found) return 'no such operation';
  const body = readRequestBody(request.body, request.headers['content-type']);
  if ('refusal' in body) return 'unreadable body';
  const unknown = unknownNames(found.operation, searchParams, body.value);
  return unknown.length > 0 ? `unknown: ${unknown.join(', ')}` : '';
}
