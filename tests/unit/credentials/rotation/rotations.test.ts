import { expect, test } from 'vitest';
import { check } from '@/utils/credentials/check';
import { edit } from '@/utils/credentials/edit';
import { createIntegrations } from '@/utils/credentials/integrations/store';
import { remove } from '@/utils/credentials/removal';
import { withPreviousBack } from '@/utils/credentials/replace';
import { createRotations } from '@/utils/credentials/rotation/rotations';
import type { RotationShown } from '@/utils/credentials/rotation/shown';
import { save } from '@/utils/credentials/save';
import { address, credentialsWorld, keyOf } from '../../support/credentials-world';

const host = 'acme.api-us1.com';
const nora = { id: '1', name: 'Nora Lindqvist' };
const sam = { id: '2', name: 'Sam Okafor' };
const [first, fresh, later, other] = ['a', 'b', 'c', 'd'].map(keyOf) as [string, string, string, string];

/** Rotations over a real vault, with one credential that is used in two places. */
async function begun() {
  const world = credentialsWorld();
  const integrations = createIntegrations(world);
  const rotations = createRotations({ ...world, integrations });
  const saving = (key: string, label?: string) =>
    save({ address: address(`https://${host}`), key, label }, world);
  world.api.give(host, first, nora);
  const { credential } = await saving(first, 'Acme');
  const note = async (name: string): Promise<string> => {
    const change = await integrations.add(credential.id, { kind: 'zapier', name, keeper: 'Kim' });
    if (change.kind !== 'done') throw new Error(change.kind);
    return change.integration.id;
  };
  const [shop, crm] = [await note('Shop'), await note('CRM')];
  /** As ActiveCampaign does it, and as the person then presses Save to Keyring. */
  const reset = async (from: string, to: string): Promise<void> => {
    world.api.revoke(host, from);
    world.api.give(host, to, nora);
    expect((await saving(to)).kind).toBe('changed');
  };
  const must = (shown: RotationShown | undefined): RotationShown => {
    if (!shown) throw new Error('There is none.');
    return shown;
  };
  const begin = async (reason: 'planned' | 'reset-noticed' | 'compromised' = 'planned') =>
    must(await rotations.begin(credential.id, reason));
  const now = async (shown: RotationShown): Promise<string> =>
    must(await rotations.look(shown.id))
      .steps.map(({ id, state }) => `${id}${{ done: '+', now: '!', later: '' }[state]}`)
      .join(' ');
  return { world, integrations, rotations, credential, saving, shop, crm, reset, begin, now, must };
}

test('from the begin to the record: what was seen decides, and no key is in any of it', async () => {
  const { world, rotations, shop, crm, reset, begin, now, must } = await begun();
  const rotation = await begin();
  expect(rotation).toMatchObject({ label: 'Acme', host, owner: nora, reason: 'planned' });
  expect(rotation.uses.map(({ name }) => name)).toEqual(['Shop', 'CRM']);
  await rotations.prepare(rotation.id, { day: '2026-12-24', ready: true });
  expect(await now(rotation)).toBe('prepare+ reset! change prove record');
  // There is no new key yet: a tick is not taken.
  expect(must(await rotations.tick(rotation.id, shop, true)).changed).toBe(0);

  await reset(first, fresh);
  // Saving has checked the new key: looking is enough, and asks nobody.
  const asked = world.api.asked.length;
  expect(await now(rotation)).toBe('prepare+ reset+ change! prove record');
  expect(world.api.asked.length).toBe(asked);
  expect(must(await rotations.look(rotation.id)).proofsDue).toBe(true);

  const proven = must(await rotations.prove(rotation.id));
  expect(proven.old).toMatchObject({ came: 'refused' });
  expect(proven.next?.proof).toMatchObject({ came: 'works', owner: nora });
  expect(proven.proofsDue).toBe(false);
  expect(world.api.asked.slice(asked).sort()).toEqual([`${host} ${first}`, `${host} ${fresh}`]);

  expect(must(await rotations.tick(rotation.id, shop, true)).changed).toBe(1);
  expect(must(await rotations.tick(rotation.id, crm, true)).left).toEqual([]);
  expect(must(await rotations.tick(rotation.id, crm, false)).left).toEqual(['change']);
  expect(must(await rotations.tick(rotation.id, crm, true)).left).toEqual([]);
  const finished = must(await rotations.finish(rotation.id, true));
  expect(finished.steps.every(({ state }) => state === 'done')).toBe(true);

  const everything = JSON.stringify([
    finished,
    await rotations.list(),
    await world.vault.read(`rotation/${rotation.id}`),
  ]);
  for (const key of [first, fresh]) expect(everything).not.toContain(key);
});

test('what is finished stays as it was, whatever becomes of the key and the integrations; it can be gone on with', async () => {
  const { integrations, rotations, shop, reset, begin, must } = await begun();
  const rotation = await begin();
  await reset(first, fresh);
  const finished = must(await rotations.finish(rotation.id, true));
  expect(finished.left).toEqual(['change', 'prove']);
  await reset(fresh, later);
  await integrations.remove(shop);
  const { row: _row, ...kept } = must(await rotations.look(rotation.id));
  const { row: _before, ...was } = finished;
  expect(kept).toEqual(was);
  expect(must(await rotations.tick(rotation.id, shop, true)).uses).toEqual(was.uses);
  expect(must(await rotations.prove(rotation.id)).old).toBe(was.old);
  const on = must(await rotations.finish(rotation.id, false));
  expect(on.uses.map(({ name }) => name)).toEqual(['CRM']);
});

test('reset twice: what was changed to the key between is to be changed again; the first key is told as no longer kept', async () => {
  const { rotations, shop, reset, begin, now, must } = await begun();
  const rotation = await begin('compromised');
  await reset(first, fresh);
  await rotations.tick(rotation.id, shop, true);
  await reset(fresh, later);
  expect(must(await rotations.look(rotation.id)).changed).toBe(0);
  expect(must(await rotations.prove(rotation.id)).old).toMatchObject({ came: 'not-kept' });
  expect(await now(rotation)).toBe('reset+ change! prove record');
});

test('a proof of the old key outlives that key', async () => {
  const { rotations, reset, begin, must } = await begun();
  const rotation = await begin();
  await reset(first, fresh);
  await rotations.prove(rotation.id);
  await reset(fresh, later);
  expect(must(await rotations.prove(rotation.id)).old).toMatchObject({ came: 'refused' });
});

test('the old key brought back is no new key; a check that finds it refused says that it was reset', async () => {
  const { world, rotations, credential, reset, begin, now, must } = await begun();
  const rotation = await begin('compromised');
  await reset(first, fresh);
  await world.repository.change(credential.id, (one) => withPreviousBack(one, world.clock()));
  expect(await now(rotation)).toBe('reset! change prove record');
  expect(must(await rotations.look(rotation.id)).next).toBeUndefined();
  await check(credential.id, world);
  expect(must(await rotations.look(rotation.id)).old).toMatchObject({ came: 'refused' });
});

test('begun after a reset that was noticed: the earlier key is the old one', async () => {
  const { rotations, reset, begin, now, must } = await begun();
  await reset(first, fresh);
  const rotation = await begin('reset-noticed');
  expect(rotation.reason).toBe('reset-noticed');
  expect(await now(rotation)).toBe('reset+ change! prove record');
  expect(must(await rotations.prove(rotation.id)).old).toMatchObject({ came: 'refused' });
});

test('an old key that still works is told so, and the new key’s other owner too', async () => {
  const { world, rotations, credential, begin, must } = await begun();
  const rotation = await begin();
  world.api.give(host, other, sam);
  await edit(credential.id, { key: other }, world);
  const shown = must(await rotations.prove(rotation.id));
  expect(shown.old).toMatchObject({ came: 'works', owner: nora });
  expect(shown.next?.proof?.owner).toMatchObject(sam);
  expect(shown.left).toEqual(['change', 'prove']);
});

test('offline: nothing is proven, nothing is lost, and it can be tried again', async () => {
  const { world, rotations, reset, begin, must } = await begun();
  const rotation = await begin();
  await reset(first, fresh);
  world.api.next = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(must(await rotations.prove(rotation.id)).old).toMatchObject({ came: 'unreachable' });
  expect(must(await rotations.prove(rotation.id)).old).toMatchObject({ came: 'refused' });
});

test('another user’s key takes over first: proven, then everything moves, then the old key goes', async () => {
  const { world, integrations, rotations, saving, shop, crm, begin, now, must } = await begun();
  world.api.give(host, other, sam);
  const { credential: second } = await saving(other, 'Acme, Sam');
  const rotation = await begin();
  expect(rotation.others).toEqual([{ id: second.id, label: 'Acme, Sam' }]);
  const chosen = must(await rotations.prepare(rotation.id, { second: second.id }));
  expect(chosen.second?.proof).toMatchObject({ came: 'works', owner: sam });
  expect(await now(rotation)).toBe('prepare! change reset prove record');
  await rotations.prepare(rotation.id, { ready: true });
  await rotations.tick(rotation.id, shop, true);
  expect((await integrations.of(second.id)).map(({ name }) => name)).toEqual(['Shop']);
  await rotations.tick(rotation.id, shop, false);
  expect(await integrations.of(second.id)).toEqual([]);
  await rotations.tick(rotation.id, shop, true);
  await rotations.tick(rotation.id, crm, true);
  expect(await now(rotation)).toBe('prepare+ change+ reset! prove record');
  expect(must(await rotations.prove(rotation.id)).old).toMatchObject({ came: 'works' });
  world.api.revoke(host, first);
  const shown = must(await rotations.prove(rotation.id));
  expect(shown.left).toEqual([]);
  expect(shown.next).toBeUndefined();
});

test('another account’s key, the same credential or none at all cannot take over', async () => {
  const { world, rotations, credential, begin, must } = await begun();
  world.api.give('other.api-us1.com', other, sam);
  const { credential: elsewhere } = await save(
    { address: address('https://other.api-us1.com'), key: other },
    world,
  );
  const rotation = await begin();
  for (const second of [elsewhere.id, credential.id, 'nobody'])
    expect(must(await rotations.prepare(rotation.id, { second })).second).toBeUndefined();
});

test('two at once keep apart; a second begin for the same key is the same rotation', async () => {
  const { world, integrations, rotations, credential, reset, begin, must } = await begun();
  world.api.give('bright.api-us1.com', other, sam);
  const { credential: bright } = await save(
    { address: address('https://bright.api-us1.com'), key: other },
    world,
  );
  await integrations.add(bright.id, { kind: 'make', name: 'Make' });
  const [one, two] = [await begin(), must(await rotations.begin(bright.id, 'compromised'))];
  expect((await begin('compromised')).id).toBe(one.id);
  await reset(first, fresh);
  await Promise.all([rotations.prove(one.id), rotations.prove(two.id)]);
  const { rotations: all } = await rotations.list();
  expect(all.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
  expect(must(await rotations.look(one.id)).left).toEqual(['change']);
  expect(must(await rotations.look(two.id)).left).toEqual(['reset', 'change', 'prove']);
  expect(must(await rotations.look(two.id)).uses.map(({ name }) => name)).toEqual(['Make']);
  await rotations.remove(one.id);
  expect(await rotations.look(one.id)).toBeUndefined();
  expect(must(await rotations.begin(credential.id, 'planned')).id).not.toBe(one.id);
});

test('the credential removed in the middle: the record stays, and nothing is claimed of the keys', async () => {
  const { world, rotations, credential, begin, must } = await begun();
  const rotation = await begin();
  await remove(credential.id, world);
  const shown = must(await rotations.prove(rotation.id));
  expect(shown).toMatchObject({ label: 'Acme', row: undefined, old: { came: 'not-kept' }, next: undefined });
  expect(must(await rotations.finish(rotation.id, true)).left).toEqual([
    'prepare',
    'reset',
    'change',
    'prove',
  ]);
  expect(await rotations.begin(credential.id, 'planned')).toBeUndefined();
});
