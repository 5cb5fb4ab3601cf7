import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findingIds } from '@/utils/activecampaign/doctor';
import { acme, type Situation, situation } from './situation';
import { accounts } from './situations/accounts';
import { addresses } from './situations/addresses';
import { keys } from './situations/keys';
import { networks } from './situations/networks';

const all = [...keys, ...addresses, ...networks, ...accounts];

// What is never answered is given up within moments.
beforeEach(() => {
  const real = setTimeout;
  vi.stubGlobal('setTimeout', (work: () => void, ms?: number) => real(work, ms && ms >= 10_000 ? 2_500 : ms));
});
afterEach(() => vi.unstubAllGlobals());

test('thirty situations and more are here, and five and more of them cannot be told', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30);
  const untold = all.filter(({ causes, deciders }) => causes.length > 1 && deciders);
  expect(untold.length).toBeGreaterThanOrEqual(5);
  const met = new Set(all.flatMap(({ causes }) => causes));
  expect(findingIds.filter((id) => !met.has(id))).toEqual(['unexplained']);
});

test.each(all.map((one) => [one.name, one] as const))(
  '%s',
  async (_name, { examined, causes, deciders }) => {
    const here = await situation();
    const { findings, deciders: offered } = await examined(here);
    expect(findings.map(({ id }) => id)).toEqual(causes);
    expect(offered).toEqual(deciders ?? []);
    // One that stands alone is shown; several are open. A word of certainty goes with nothing else.
    expect(
      findings.every(({ certainty }) => certainty === (causes.length === 1 ? 'shown' : 'possible')),
    ).toBe(true);
    const { log } = here.sandbox;
    expect(log.filter(({ method }) => method !== 'GET')).toEqual([]);
    // A key reaches no host but the one that it was saved or examined with.
    const strays = log.filter(
      ({ host, headers }) =>
        headers['api-token'] !== undefined && !here.paired.has(`${host} ${String(headers['api-token'])}`),
    );
    expect(strays).toEqual([]);
  },
  20_000,
);

test('only as many calls leave as are needed', async () => {
  const count = async (break_: (here: Situation) => void): Promise<number> => {
    const here = await situation();
    const { credential } = await here.save(acme, here.user('1').key);
    break_(here);
    here.sandbox.clearLog();
    await here.examine(credential.id);
    return here.sandbox.log.length;
  };
  expect(await count(({ barred }) => barred.add('acme.api-us1.com'))).toBe(0);
  expect(await count(({ sandbox }) => sandbox.fault({ kind: 'status', status: 429 }))).toBe(1);
  expect(await count(({ sandbox }) => sandbox.fault({ kind: 'status', status: 402 }))).toBe(1);
  expect(await count(({ sandbox }) => void sandbox.resetKey('acme', '1'))).toBe(3);
  expect(await count(() => undefined)).toBe(7);
});

test('who gives up gets no answer, and nothing leaves any more', async () => {
  const here = await situation();
  const { credential } = await here.save(acme, here.user('1').key);
  here.network.set('acme.api-us1.com', 'silent');
  const control = new AbortController();
  const asked = here.examine(credential.id, control.signal);
  here.sandbox.clearLog();
  control.abort(new Error('given up'));
  await expect(asked).rejects.toThrow('given up');
  expect(here.sandbox.log).toEqual([]);
});
