import { expect, test, vi } from 'vitest';
import type { CheckingAll, CredentialRow } from '@/utils/messaging/contract';
import { createWall } from '@/utils/state/wall/page';
import { checked, rowOf } from '../../support/rows';

const run = (over: Partial<CheckingAll>): CheckingAll => ({
  state: 'none',
  total: 3,
  checked: 0,
  failing: 0,
  unclear: 0,
  ...over,
});

/** The page over a background that a test plays, and timers that it fires. */
function page(rows: readonly CredentialRow[]) {
  const played = { rows, run: run({}), calls: [] as { channel: string; input: unknown }[], failing: false };
  const waiting: (() => void)[] = [];
  const returned: (() => void)[] = [];
  const files: { name: string; content: string }[] = [];
  const client = vi.fn(async (channel: string, input: { id?: string }) => {
    played.calls.push({ channel, input });
    if (played.failing) return { ok: false, error: { code: 'interrupted', retryable: true } };
    if (channel === 'credentials.list')
      return { ok: true, value: { rows: played.rows, removed: [], unreadable: 0, lockable: false } };
    if (channel === 'integrations.list')
      return { ok: true, value: { integrations: [], removed: [], unread: 0 } };
    if (channel === 'credentials.check' || channel === 'credentials.kept')
      return {
        ok: true,
        value: { ...played.rows.find(({ id }) => id === input.id), lastCheck: checked('good') },
      };
    return { ok: true, value: played.run };
  });
  const wall = createWall({
    client: client as never,
    language: 'en',
    clock: () => 0,
    later: (_ms, work) => {
      waiting.push(work);
      return () => waiting.splice(waiting.indexOf(work) >>> 0, 1);
    },
    openTab: async () => undefined,
    writeClipboard: async () => undefined,
    requestSiteAccess: async () => true,
    saveFile: (name, content) => files.push({ name, content }),
    onLockChange: () => undefined,
    onReturn: (listener) => returned.push(listener),
  });
  const tick = async (): Promise<void> => {
    for (const work of waiting.splice(0)) work();
    await vi.waitFor(() => expect(played.calls.length).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve));
  };
  const order = () => wall.shown.value.map(({ id }) => id).join('');
  return { wall, played, tick, order, files, back: () => returned.forEach((listener) => void listener()) };
}

const three = [
  rowOf('a', { lastCheck: checked('good') }),
  rowOf('b', { lastCheck: checked('bad', 1, 'refused') }),
  rowOf('c', { lastCheck: checked('good') }),
];

test('failures come first; nothing moves while all are checked, and they rise once that is done', async () => {
  const { wall, played, tick, order } = page(three);
  await wall.start();
  expect(order()).toBe('bac');
  played.run = run({ state: 'running' });
  await wall.checkShown();
  played.rows = [
    rowOf('a', { lastCheck: checked('good') }),
    rowOf('b', { lastCheck: checked('good') }),
    rowOf('c', { lastCheck: checked('bad', 2, 'refused') }),
  ];
  played.run = run({ state: 'running', checked: 2, failing: 1 });
  await tick();
  expect(wall.checking.shown.value).toMatchObject({ state: 'running', checked: 2, failing: 1 });
  expect(order()).toBe('bac');
  played.run = run({ state: 'done', checked: 3, failing: 1 });
  await tick();
  expect(wall.checking.shown.value).toMatchObject({ state: 'done', checked: 3 });
  expect(order()).toBe('cab');
});

test('one account that is checked stays where it is', async () => {
  const { wall, order } = page(three);
  await wall.start();
  await wall.accounts.check('b');
  expect(wall.shown.value[0]?.lastCheck?.diagnosis.state).toBe('good');
  expect(order()).toBe('bac');
  wall.sortBy('account');
  expect(order()).toBe('abc');
  wall.sortBy('account');
  expect(order()).toBe('cba');
});

test('with a filter, what it shows is checked and nothing else', async () => {
  const { wall, played } = page(three);
  await wall.start();
  wall.narrow({ state: 'good' });
  await wall.checkShown();
  expect(played.calls.at(-1)).toEqual({ channel: 'accounts.check-all', input: { ids: ['a', 'c'] } });
  wall.narrow({ state: '' });
  await wall.checkShown();
  expect(played.calls.at(-1)).toEqual({ channel: 'accounts.check-all', input: {} });
});

test('a background that ended while it was asked: the page asks again, and offers to go on', async () => {
  const { wall, played, tick } = page(three);
  await wall.start();
  played.run = run({ state: 'running' });
  await wall.checkShown();
  played.failing = true;
  await tick();
  expect(wall.checking.shown.value?.state).toBe('running');
  played.failing = false;
  played.run = run({ state: 'interrupted', checked: 1 });
  await tick();
  expect(wall.checking.shown.value).toMatchObject({ state: 'interrupted', checked: 1, total: 3 });
  played.run = run({ state: 'running', checked: 1 });
  await wall.checking.goOn();
  expect(played.calls.at(-1)?.channel).toBe('accounts.check-rest');
  expect(wall.checking.shown.value?.state).toBe('running');
});

test('a run that was over before the page opened is no news; one that goes on is followed', async () => {
  const over = page(three);
  over.played.run = run({ state: 'done', checked: 3 });
  await over.wall.start();
  expect(over.wall.checking.shown.value).toBeUndefined();
  const going = page(three);
  going.played.run = run({ state: 'running', checked: 2 });
  await going.wall.start();
  expect(going.wall.checking.shown.value).toMatchObject({ state: 'running', checked: 2 });
});

test('stopping says so once it is so', async () => {
  const { wall, played } = page(three);
  await wall.start();
  played.run = run({ state: 'running' });
  await wall.checkShown();
  played.run = run({ state: 'stopped', checked: 1 });
  const stopping = wall.checking.stop();
  expect(wall.checking.stopping.value).toBe(true);
  await stopping;
  expect(wall.checking.stopping.value).toBe(false);
  expect(wall.checking.shown.value).toMatchObject({ state: 'stopped', checked: 1 });
  await wall.checking.dismiss();
  expect(wall.checking.shown.value).toBeUndefined();
});

test('who comes back finds the accounts that another window added', async () => {
  const { wall, played, order, back } = page(three);
  await wall.start();
  played.rows = [...three, rowOf('d')];
  back();
  await vi.waitFor(() => expect(order()).toBe('bdac'));
});

test('a file is named by its day', async () => {
  const { wall, files } = page(three);
  await wall.start();
  wall.saveCsv([['a', 'b']]);
  expect(files).toEqual([{ name: 'keyring-accounts-1970-01-01.csv', content: '\ufeffa,b\r\n' }]);
});
