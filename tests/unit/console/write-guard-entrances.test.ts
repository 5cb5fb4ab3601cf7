import { beforeEach, expect, test, vi } from 'vitest';
import type { Method } from '@/utils/activecampaign/operations/types';
import { contract } from '@/utils/messaging/contract';
import { listeningBackground } from '../support/listening-background';

const key = 'a'.repeat(72);
const origin = 'https://acme.api-us1.com';

/** Channels of our own pages that no call of the API can come from; saved requests and the history only fill the form. */
const neverCalling = [
  /^(?:answer|backup|clipboard|drafts|history|insert|integrations|messaging|page|report|saved|vault)\./,
  /^accounts\.check-(?:stop|progress)$/,
  /^console\.(?:open|cancel|before|confirm|open-writes|close-writes|budget)$/,
  /^credentials\.(?:list|kept|reveal|remove|restore|bring-previous-back)$/,
  /^doctor\.stop$/,
  /^download\.(?:next|stop)$/,
  /^fetch\.(?:list|pause|remove|page)$/,
  /^handover\.make$/,
  /^rights\.(?:progress|stop)$/,
  /^rotation\.(?:list|begin|look|tick|finish|remove|later)$/,
  /^watching\.(?:state|settled|changes|acknowledge)$/,
];

/** Changes in every guise: by each method, by the old API that changes by GET, and by paths that lead elsewhere. */
const changes: readonly { method: Method; target: string; body: string }[] = [
  { method: 'DELETE', target: '/api/3/contacts/8', body: '' },
  { method: 'PUT', target: '/api/3/contacts/8', body: '{"contact":{"firstName":"x"}}' },
  { method: 'PATCH', target: '/api/3/accounts/8', body: '{}' },
  { method: 'POST', target: '/api/3/contacts', body: '{"contact":{"email":"x@example.com"}}' },
  { method: 'POST', target: '/api/3/segmentMatchAll/../contacts', body: '{}' },
  { method: 'POST', target: '/api/3/segmentMatchAll?x=/../contacts', body: '{}' },
  { method: 'GET', target: '/admin/api.php?api_action=contact_delete&id=8', body: '' },
  { method: 'GET', target: '/api/../admin/api.php?api_action=contact_delete&id=8', body: '' },
  { method: 'GET', target: '/api/%2e%2e/admin/api.php?api_action=contact_delete&id=8', body: '' },
];

/** The background as it is wired, with one production account, and all that left it. */
async function production() {
  const left: string[] = [];
  const fetched = vi.fn(async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(String(input));
    const asks = init?.method === 'POST' && url.pathname === '/api/3/segmentMatchAll';
    if (!asks && (init?.method !== 'GET' || !url.pathname.startsWith('/api/')))
      left.push(`${init?.method} ${url.href}`);
    const user = { id: '1', email: 'nora@example.com', username: 'nora', firstName: 'Nora', lastName: 'L' };
    return url.pathname === '/api/3/users/me'
      ? Response.json({ user })
      : Response.json({ contact: { id: '8', email: 'ana@example.com' } });
  });
  vi.stubGlobal('fetch', fetched);
  const { ask } = await listeningBackground();
  const { row } = (await ask('credentials.save', { url: origin, key })) as { row: { id: string } };
  let calls = 0;
  const send = (change: object, slip?: string) =>
    ask('console.send', { id: row.id, ...change, call: `c${++calls}`, ...(slip && { slip }) });
  const prepare = async (change: object): Promise<string> => {
    const asked = { id: row.id, ...change, effect: 'write', notifies: false };
    return ((await ask('console.prepare', asked)) as { slip: string }).slip;
  };
  return { ask, id: row.id, send, prepare, left, fetched };
}

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

test('every channel of our pages either calls nothing or stands in this test', async () => {
  const own = Object.entries(contract).filter(([, { from }]) => from === 'own-page');
  const calling = own
    .map(([name]) => name)
    .filter((name) => !neverCalling.some((pattern) => pattern.test(name)));
  expect(calling.sort()).toEqual([
    'accounts.check-all',
    'accounts.check-rest',
    'console.prepare',
    'console.send',
    'console.verify',
    'credentials.check',
    'credentials.edit',
    'credentials.save',
    'credentials.try',
    'doctor.examine',
    'doctor.examine-pair',
    'download.open',
    'fetch.go-on',
    'fetch.start',
    'handover.open',
    'handover.take',
    'pick.name',
    'pick.search',
    'rights.look',
    'rotation.prepare',
    'rotation.prove',
    'watching.choose',
  ]);
});

test('nothing but reads leaves for a read-only account, by whatever channel, confirmed or not', async () => {
  const { ask, id, send, prepare, left, fetched } = await production();
  for (const change of changes) {
    expect(await send(change), JSON.stringify(change)).toMatchObject(
      change.target.includes('?x=') ? { kind: 'answered' } : { kind: 'stopped', why: 'read-only' },
    );
    const slip = await prepare(change);
    await ask('console.confirm', { slip, typed: '' });
    await send(change, slip);
    await ask('download.open', { id, ...change, call: `d${left.length}` }).catch(() => undefined);
    await ask('fetch.start', { id, target: change.target, pace: 4 }).catch(() => undefined);
    // A second look can be sent anywhere by a page that is taken over: it is a read all the same.
    await ask('console.verify', { id, ...change, call: 'c1', place: change.target }).catch(() => undefined);
  }
  const hostile = '../../admin/api.php?api_action=contact_delete';
  for (const kind of ['contact', 'tag', 'stage', 'message'] as const) {
    await ask('pick.search', { id, kind, text: hostile, fresh: true });
    await ask('pick.name', { id, kind, of: '..' }).catch(() => undefined);
  }
  await ask('credentials.check', { id });
  await ask('accounts.check-all', {});
  await ask('accounts.check-rest', {});
  await ask('accounts.check-stop', {});
  const { text } = (await ask('handover.make', { id, passphrase: 'x', from: '', note: '' })) as {
    text: string;
  };
  expect(await ask('handover.open', { text, passphrase: 'x' })).toMatchObject({ kind: 'opened' });
  expect(await ask('handover.take', { text, passphrase: 'x' })).toMatchObject({ saving: 'already' });
  await ask('rights.look', { id });
  // As a page follows it, until it is over.
  while (((await ask('rights.progress', { id })) as { state: string }).state === 'running');
  const rotation = (await ask('rotation.begin', { credential: id, reason: 'planned' })) as { id: string };
  await ask('rotation.prepare', { id: rotation.id, second: id });
  await ask('rotation.prove', { id: rotation.id });
  await ask('watching.choose', { every: 'daily' });
  expect(await ask('watching.settled', {})).toMatchObject({ looking: false, last: { checked: 1 } });
  await ask('credentials.try', { url: origin, key });
  await ask('doctor.examine', { id, examination: 'e1' });
  await ask('doctor.examine-pair', { url: `${origin}/api/3`, key: 'c'.repeat(72), examination: 'e2' });
  await ask('credentials.save', { url: origin, key });
  await ask('credentials.edit', { id, url: origin, key: 'b'.repeat(72) });
  expect(fetched.mock.calls.length).toBeGreaterThan(15);
  expect(left).toEqual([]);
}, 60_000);

test('an account that was opened lets through one change for each slip that was confirmed for it', async () => {
  const { ask, id, send, prepare, left } = await production();
  const [wipe, update] = changes;
  if (!wipe || !update) throw new Error('There are no changes.');
  await ask('console.open-writes', { id, minutes: 5 });
  const unconfirmed = await prepare(wipe);
  const forAnother = await prepare(update);
  await ask('console.confirm', { slip: forAnother, typed: '' });
  for (const slip of [undefined, unconfirmed, forAnother, 'forged'])
    expect(await send(wipe, slip)).toEqual({ kind: 'stopped', why: 'unconfirmed' });
  expect(left).toEqual([]);
  const slip = await prepare(wipe);
  await ask('console.confirm', { slip, typed: '' });
  expect(await send(wipe, slip)).toMatchObject({ kind: 'answered' });
  expect(await send(wipe, slip)).toEqual({ kind: 'stopped', why: 'unconfirmed' });
  expect(left).toEqual([`DELETE ${origin}/api/3/contacts/8`]);
  await ask('console.close-writes', { id });
  const late = await prepare(wipe);
  await ask('console.confirm', { slip: late, typed: '' });
  expect(await send(wipe, late)).toEqual({ kind: 'stopped', why: 'read-only' });
  expect(left).toHaveLength(1);
}, 60_000);
