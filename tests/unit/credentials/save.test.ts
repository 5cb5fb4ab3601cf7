import { beforeEach, expect, test } from 'vitest';
import { check } from '@/utils/credentials/check';
import { standing, undoFromPage } from '@/utils/credentials/page';
import { withPreviousBack } from '@/utils/credentials/replace';
import { save } from '@/utils/credentials/save';
import { address, credentialsWorld, keyOf } from '../support/credentials-world';

const acme = address('https://acme.api-us1.com');
const host = 'acme.api-us1.com';
const nora = { id: '1', name: 'Nora Lindqvist' };
const sam = { id: '2', name: 'Sam Okafor' };
const [first, second] = [keyOf('a'), keyOf('b')];

let world: ReturnType<typeof credentialsWorld>;
beforeEach(() => {
  world = credentialsWorld();
});

const saved = async () =>
  (await world.repository.ofAccount('acme')).map(({ key, owner, previous }) => ({
    key,
    owner: owner?.name,
    previous: previous?.key,
  }));

test('the first pair of an account is saved and checked', async () => {
  world.api.give(host, first, nora);
  const { kind, credential } = await save(
    { address: acme, key: first, appHost: 'acme.activehosted.com' },
    world,
  );
  expect(kind).toBe('saved');
  expect(credential).toMatchObject({
    account: 'acme',
    origin: 'https://acme.api-us1.com',
    appHost: 'acme.activehosted.com',
    label: 'acme',
    owner: { id: '1', name: 'Nora Lindqvist' },
    lastCheck: { diagnosis: { cause: 'works' } },
  });
});

test('the same pair once more is no second credential', async () => {
  world.api.give(host, first, nora);
  await save({ address: acme, key: first }, world);
  expect((await save({ address: acme, key: first }, world)).kind).toBe('already');
  expect(await saved()).toEqual([{ key: first, owner: nora.name }]);
});

test('two clicks at once save once', async () => {
  world.api.give(host, first, nora);
  const kinds = await Promise.all([
    save({ address: acme, key: first }, world),
    save({ address: acme, key: first }, world),
  ]);
  expect(kinds.map(({ kind }) => kind)).toEqual(['saved', 'already']);
  expect(await saved()).toHaveLength(1);
});

test('the same owner and the old key refused: the key was changed, and the old one is kept', async () => {
  world.api.give(host, first, nora);
  await save({ address: acme, key: first }, world);
  world.api.revoke(host, first);
  world.api.give(host, second, nora);
  expect((await save({ address: acme, key: second }, world)).kind).toBe('changed');
  expect(await saved()).toEqual([{ key: second, owner: nora.name, previous: first }]);
});

test('another owner: saved beside, and the first stays exactly as it was', async () => {
  world.api.give(host, first, nora);
  await save({ address: acme, key: first }, world);
  const [before] = await world.repository.ofAccount('acme');
  world.api.give(host, second, sam);
  expect((await save({ address: acme, key: second }, world)).kind).toBe('beside');
  const [after, beside] = await world.repository.ofAccount('acme');
  expect(after).toEqual(before);
  expect(beside).toMatchObject({ key: second, owner: { name: sam.name } });
});

test.each<[string, () => void]>([
  ['refused', () => undefined],
  ['not answered', () => (world.api.next = () => Promise.reject(new TypeError('Failed to fetch')))],
  ['answered by a web page', () => (world.api.next = async () => new Response('<html></html>'))],
])('a new key that is %s overwrites nothing: it is saved beside', async (_how, arrange) => {
  world.api.give(host, first, nora);
  await save({ address: acme, key: first }, world);
  world.api.revoke(host, first);
  arrange();
  expect((await save({ address: acme, key: second }, world)).kind).toBe('beside');
  expect(await saved()).toMatchObject([{ key: first }, { key: second }]);
});

test('the same owner, but whether the old key is refused cannot be told: beside, and put right at the next check', async () => {
  world.api.give(host, first, nora);
  await save({ address: acme, key: first }, world);
  world.api.revoke(host, first);
  world.api.give(host, second, nora);
  const { fetch } = world.api;
  let calls = 0;
  const flaky: typeof fetch = (input, init) =>
    ++calls === 2 ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init);
  const offline = { ...world, calls: { ...world.calls, fetch: flaky } };
  const { kind, credential } = await save({ address: acme, key: second }, offline);
  expect(kind).toBe('beside');
  expect(await saved()).toMatchObject([{ key: first }, { key: second }]);

  await check(credential.id, world);
  expect(await saved()).toEqual([{ key: second, owner: nora.name, previous: first }]);
});

test('a key of another account, whatever page it is from, changes nothing of this one', async () => {
  world.api.give(host, first, nora);
  await save({ address: acme, key: first }, world);
  const [before] = await world.repository.ofAccount('acme');
  world.api.give('other.api-us1.com', second, nora);
  await save({ address: address('https://other.api-us1.com'), key: second }, world);
  expect(await world.repository.ofAccount('acme')).toEqual([before]);
});

test('the old key comes back with undo, its check says refused, and undoing again brings the new one', async () => {
  world.api.give(host, first, nora);
  await save({ address: acme, key: first }, world);
  world.api.revoke(host, first);
  world.api.give(host, second, nora);
  const { credential } = await save({ address: acme, key: second }, world);
  const page = { address: acme, key: second, pageHost: 'acme.activehosted.com' };
  expect(await undoFromPage(page, world)).toEqual({ kind: 'another' });
  expect(await saved()).toEqual([{ key: first, owner: nora.name, previous: second }]);
  expect((await check(credential.id, world))?.lastCheck?.diagnosis).toMatchObject({
    cause: 'refused',
    state: 'bad',
  });
  await world.repository.change(credential.id, (one) => withPreviousBack(one, world.clock()));
  expect(await saved()).toEqual([{ key: second, owner: nora.name, previous: first }]);
});

test('undo from a page is over after ten minutes', async () => {
  world.api.give(host, first, nora);
  await save({ address: acme, key: first }, world);
  world.api.revoke(host, first);
  world.api.give(host, second, nora);
  await save({ address: acme, key: second }, world);
  world.time.now += 11 * 60_000;
  await undoFromPage({ address: acme, key: second, pageHost: 'acme.activehosted.com' }, world);
  expect(await saved()).toEqual([{ key: second, owner: nora.name, previous: first }]);
});

test('a host outside the families is saved as not allowed yet, and nothing is sent to it', async () => {
  const custom = address('https://api.agency.example');
  const { credential } = await save({ address: custom, key: first }, world);
  expect(credential.lastCheck?.diagnosis.cause).toBe('not-allowed');
  expect(world.api.asked).toEqual([]);
});

test('a check of a pair that was replaced meanwhile is not kept', async () => {
  world.api.give(host, first, nora);
  const { credential } = await save({ address: acme, key: first }, world);
  world.api.next = async () => {
    await world.repository.change(credential.id, (one) => ({ ...one, key: second, lastCheck: undefined }));
    return new Response('{}', { status: 403 });
  };
  const after = await check(credential.id, world);
  expect(after).toMatchObject({ key: second });
  expect(after?.lastCheck).toBeUndefined();
});

test('a page learns that its own key is saved, or that another one is, and no more', async () => {
  world.api.give(host, first, nora);
  await save({ address: acme, key: first, label: 'Acme Outdoor' }, world);
  const at = (pageHost: string, key: string) => standing({ address: acme, key, pageHost }, world);
  expect(await at('acme.activehosted.com', first)).toEqual({ kind: 'saved', state: 'good' });
  expect(await at('acme.activehosted.com', second)).toEqual({ kind: 'another' });
  expect(await at('crm.stranger.example', second)).toEqual({ kind: 'unsaved' });
});
