import { beforeEach, expect, test } from 'vitest';
import { type GrantId, readGrants, together } from '@/utils/activecampaign/rights/grants';
import { compare, useIds, uses } from '@/utils/activecampaign/rights/needs';
import { probeTarget, type ResourceId, resourceIds } from '@/utils/activecampaign/rights/resources';
import { createRightsLooks, type RightsShown } from '@/utils/credentials/rights/rights';
import { save } from '@/utils/credentials/save';
import type { Sandbox } from '../../../sandbox/sandbox';
import { sandboxFor } from '../../sandbox/client';
import { address, credentialsWorld } from '../../support/credentials-world';
import { sandboxFetch } from '../../support/sandbox-fetch';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await sandboxFor();
});

/** The looks over a vault with the key of one user of acme, and how many calls were under way at once. */
async function looking(userId: string) {
  const base = credentialsWorld();
  const reach = sandboxFetch(sandbox);
  const busy = { now: 0, most: 0 };
  const fetched: typeof fetch = async (input, init) => {
    busy.now += 1;
    busy.most = Math.max(busy.most, busy.now);
    try {
      init?.signal?.throwIfAborted();
      return await reach(input, init);
    } finally {
      busy.now -= 1;
    }
  };
  const world = { ...base, calls: { ...base.calls, fetch: fetched } };
  const key = sandbox.account('acme').user(userId)?.key ?? '';
  const { credential } = await save({ address: address('acme.api-us1.com'), key }, world);
  sandbox.clearLog();
  const looks = createRightsLooks({ ...world, later: (ms, work) => void setTimeout(work, ms / 50) });
  return { looks, id: credential.id, busy };
}

/** Follows a look until it is over. */
async function followed({ looks, id }: Awaited<ReturnType<typeof looking>>): Promise<RightsShown> {
  await looks.start(id);
  for (;;) {
    const shown = await looks.progress(id);
    if (shown.state !== 'running') return shown;
  }
}

test('an administrator may read all of it, and their group grants all of it', async () => {
  const shown = await followed(await looking('1'));
  expect(shown).toMatchObject({ state: 'done', owner: { id: '1' }, groups: [{ id: '3', title: 'Admin' }] });
  expect(Object.values(shown.reads)).toEqual(resourceIds.map(() => 'yes'));
  expect(compare(shown, 'automation-tool')).toMatchObject({
    lacks: { reads: [], grants: [] },
    untold: { reads: [], grants: [] },
  });
  expect(compare(shown, 'reporting').beyond).toContain('user-delete');
});

test('who is in the sales group lacks what that group may not do; nothing but reads of one row was sent', async () => {
  const about = await looking('2');
  const shown = await followed(about);
  expect(shown.groups).toEqual([{ id: '4', title: 'Sales' }]);
  expect(shown.reads).toMatchObject({ lists: 'no', tags: 'no', 'account-settings': 'no', deals: 'yes' });
  expect(compare(shown, 'contact-sync').lacks).toEqual({ reads: ['lists', 'tags'], grants: ['tag-manage'] });
  expect(compare(shown, 'crm').lacks).toEqual({ reads: [], grants: [] });
  expect(sandbox.log.every(({ method, url }) => method === 'GET' && url.startsWith('/api/3/'))).toBe(true);
  const probed = sandbox.log
    .map(({ url }) => url)
    .filter((url) => !/userGroup|users\/me|groups\/\d/.test(url));
  expect([...probed].sort()).toEqual(resourceIds.map(probeTarget).sort());
  expect(about.busy.most).toBeLessThanOrEqual(2);
});

test('a key that is refused is not asked further', async () => {
  const about = await looking('3');
  sandbox.deleteUser('acme', '3');
  expect(await followed(about)).toMatchObject({ state: 'done', diagnosis: { cause: 'refused' }, reads: {} });
  expect(sandbox.log).toHaveLength(1);
});

test('stopped, nothing more is sent, and what was found stays until the vault is locked', async () => {
  const about = await looking('1');
  const { looks, id } = about;
  await looks.start(id);
  let shown = await looks.progress(id);
  while (Object.keys(shown.reads).length < 3) shown = await looks.progress(id);
  shown = await looks.stop(id);
  expect(shown.state).toBe('stopped');
  const sent = sandbox.log.length;
  expect(sent).toBeLessThan(resourceIds.length);
  expect((await looks.progress(id)).reads).toEqual(shown.reads);
  expect(sandbox.log).toHaveLength(sent);
  looks.forget();
  expect((await looks.progress(id)).state).toBe('none');
  expect(await looks.start('nobody')).toBeUndefined();
});

test('what cannot be told is no refusal', async () => {
  sandbox.fault({ kind: 'status', status: 500, path: '/api/3/deals' });
  sandbox.fault({ kind: 'status', status: 404, path: '/api/3/users/1/userGroup' });
  const shown = await followed(await looking('1'));
  expect(shown.reads.deals).toBe('untold');
  expect(shown.groups).toBeUndefined();
  expect(compare(shown, 'crm')).toEqual({
    lacks: { reads: [], grants: [] },
    untold: { reads: ['deals'], grants: [...uses.crm.grants] },
    beyond: [],
  });
});

test('several groups grant together what one of them does; what none speaks of is left out', () => {
  const one = readGrants('{"group":{"pgContactAdd":"1","pgDeal":"0"}}');
  const other = readGrants('{"group":{"pgContactAdd":"0","pgDeal":0,"pgTagManage":true}}');
  expect(together([one, other])).toEqual({ 'contact-add': true, 'deal-edit': false, 'tag-manage': true });
  expect(readGrants('<html>')).toEqual({});
});

test('each use needs only what is known, and something', () => {
  const [reads, grants] = [new Set<ResourceId>(), new Set<GrantId>()];
  for (const id of useIds) {
    for (const one of uses[id].reads) reads.add(one);
    for (const one of uses[id].grants) grants.add(one);
    expect(uses[id].reads.length).toBeGreaterThan(0);
  }
  expect([...reads].every((id) => resourceIds.includes(id))).toBe(true);
  expect(grants.size).toBeGreaterThan(5);
});

test('asked for twice at once, it looks once', async () => {
  const about = await looking('2');
  await Promise.all([about.looks.start(about.id), followed(about)]);
  expect(sandbox.log.filter(({ url }) => url.startsWith('/api/3/users/me'))).toHaveLength(1);
});
