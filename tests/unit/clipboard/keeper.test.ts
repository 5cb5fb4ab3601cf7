import { beforeEach, expect, test } from 'vitest';
import type { ClipboardKeeper } from '@/utils/clipboard/keeper';
import { clipboardWorld } from './world';

const apiKey = '3f9c2b7a51d04e8f'.repeat(4);
const host = 'acme.activehosted.com';
const minute = 60_000;

let world: ReturnType<typeof clipboardWorld>;
let keeper: ClipboardKeeper;
beforeEach(() => {
  world = clipboardWorld();
  keeper = world.start();
});

/** Lets the time pass, and the wake-up come. */
async function after(ms: number): Promise<void> {
  world.computer.now += ms;
  await keeper.clearIfDue();
}

const came = async () => (await keeper.state()).came?.kind;

test('after a minute the clipboard is cleared, if it still holds what was copied', async () => {
  await world.copy(keeper, apiKey);
  await after(minute - 1);
  expect(world.computer).toMatchObject({ text: apiKey, reads: 0 });
  await after(1);
  expect(world.computer.text).toBe('');
  expect(await keeper.state()).toEqual({
    seconds: 60,
    declined: false,
    mayRead: true,
    came: { kind: 'cleared', at: world.computer.now },
  });
});

test('a clipboard that holds something else by now is left alone, and the note is forgotten', async () => {
  await world.copy(keeper, apiKey);
  world.computer.text = 'a shopping list';
  await after(minute);
  expect(world.computer.text).toBe('a shopping list');
  expect(await came()).toBe('changed');
  world.computer.text = apiKey;
  await after(minute);
  expect(world.computer.text).toBe(apiKey);
});

test('neither the text nor anything that it could be read from is kept', async () => {
  await world.copy(keeper, apiKey);
  await world.copy(keeper, apiKey, host);
  const kept = JSON.stringify([await world.session.getAll(), await world.local.getAll()]);
  expect(kept).not.toContain(apiKey.slice(0, 8));
  expect(kept).not.toContain(btoa(apiKey).slice(0, 8));
  expect(await world.local.getAll()).toEqual({});
});

test('the same text has another mark each time', async () => {
  await world.copy(keeper, apiKey);
  const first = JSON.stringify(await world.session.getAll());
  await world.copy(keeper, apiKey);
  const second = JSON.stringify(await world.session.getAll());
  const hash = /"hash":"([^"]+)"/;
  expect(hash.exec(first)?.[1]).not.toBe(hash.exec(second)?.[1]);
});

test('a later copy takes the place of the earlier one, with its own time', async () => {
  await world.copy(keeper, apiKey);
  await after(minute / 2);
  await world.copy(keeper, 'https://acme.api-us1.com');
  await after(minute / 2);
  expect(world.computer.text).toBe('https://acme.api-us1.com');
  await after(minute / 2);
  expect(world.computer.text).toBe('');
});

test('a background that died is not needed: the next one finds the note, the wake-up is set', async () => {
  await world.copy(keeper, apiKey);
  expect(world.computer.wakeUp).toBe(minute);
  keeper = world.start();
  await after(2 * minute);
  expect(world.computer.text).toBe('');
});

test('a background that starts before the time is over sets the rest of it', async () => {
  await world.copy(keeper, apiKey);
  keeper = world.start();
  await after(20_000);
  expect(world.timer()?.ms).toBe(40_000);
  expect(world.computer.wakeUp).toBe(40_000);
});

test('while the background lives, the time is kept to the millisecond', async () => {
  await world.copy(keeper, apiKey);
  const timer = world.timer();
  expect(timer?.ms).toBe(minute);
  world.computer.now += minute;
  timer?.work();
  await expect.poll(() => world.computer.text).toBe('');
});

test('timer, wake-up and start at once do it once', async () => {
  await world.copy(keeper, apiKey);
  world.computer.now += minute;
  await Promise.all([keeper.clearIfDue(), keeper.clearIfDue(), keeper.clearIfDue()]);
  expect(world.computer.reads).toBe(3); // looked, looked again before clearing, looked whether it is gone
  expect(await came()).toBe('cleared');
});

test.each([
  ['set forward by a day', 24 * 60 * minute],
  ['set back before the copy', -1],
  ['set back by a day', -24 * 60 * minute],
])('a clock that was %s keeps nothing on the clipboard', async (_how, ms) => {
  await world.copy(keeper, apiKey);
  await after(ms);
  expect(world.computer.text).toBe('');
});

test('without the permission nothing is read or cleared; what was noted waits for it', async () => {
  world.computer.allowed = false;
  await world.copy(keeper, apiKey);
  await after(10 * minute);
  expect(world.computer).toMatchObject({ text: apiKey, reads: 0, wakeUp: undefined });
  expect(await keeper.state()).toMatchObject({ mayRead: false, copy: { copiedAt: 1_000_000_000 } });
  await keeper.clearNow();
  expect(world.computer).toMatchObject({ text: apiKey, reads: 0 });

  world.computer.allowed = true;
  await keeper.clearIfDue();
  expect(world.computer.text).toBe('');
});

test('allowed in time, it is cleared in time', async () => {
  world.computer.allowed = false;
  await world.copy(keeper, apiKey);
  world.computer.allowed = true;
  await after(15_000);
  expect(world.timer()?.ms).toBe(45_000);
});

test('with "never" nothing is noted, and what was noted is forgotten', async () => {
  await world.copy(keeper, apiKey);
  await keeper.choose(null);
  await after(10 * minute);
  await world.copy(keeper, apiKey);
  await after(10 * minute);
  expect(world.computer).toMatchObject({ text: apiKey, reads: 0 });
  expect(await keeper.state()).toEqual({ seconds: null, declined: false, mayRead: true });
});

test('another time goes for what was copied already too', async () => {
  await world.copy(keeper, apiKey);
  await keeper.choose(300);
  await after(2 * minute);
  expect(world.computer.text).toBe(apiKey);
  await keeper.choose(30);
  expect(world.computer.text).toBe('');
});

test('"Clear now" compares too', async () => {
  await world.copy(keeper, apiKey);
  world.computer.text = 'a shopping list';
  await keeper.clearNow();
  expect([world.computer.text, await came()]).toEqual(['a shopping list', 'changed']);
  await world.copy(keeper, apiKey);
  await keeper.clearNow();
  expect([world.computer.text, await came()]).toEqual(['', 'cleared']);
});

test('"Not now" is remembered, and stops nothing', async () => {
  await keeper.choose(120);
  await keeper.decline();
  keeper = world.start();
  expect(await keeper.state()).toMatchObject({ seconds: 120, declined: true });
  await keeper.choose(30);
  expect(await keeper.state()).toMatchObject({ seconds: 30, declined: true });
});

test('where the browser refuses it is tried again for five minutes, and then said', async () => {
  await world.copy(keeper, apiKey);
  world.computer.refuses = true;
  await after(minute);
  expect([world.computer.wakeUp, await came()]).toEqual([0, undefined]);
  await after(5 * minute);
  expect(await came()).toBe(undefined);
  await after(1);
  expect(await came()).toBe('failed');

  await world.copy(keeper, apiKey);
  await after(minute);
  world.computer.refuses = false;
  await after(minute / 2);
  expect([world.computer.text, await came()]).toEqual(['', 'cleared']);
});

test('a note that cannot be kept stops nothing that comes after it', async () => {
  world.session.fail = new Error('full');
  await expect(world.copy(keeper, 'https://acme.api-us1.com')).rejects.toThrow('full');
  await world.copy(keeper, apiKey);
  await after(minute);
  expect(world.computer.text).toBe('');
});

test('what the page helpers copied is cleared as well', async () => {
  await world.copy(keeper, apiKey, host);
  await after(minute);
  expect([world.computer.text, await came()]).toEqual(['', 'cleared']);
});

test('a page that says it copied something keeps nothing of the others on the clipboard', async () => {
  await world.copy(keeper, 'https://brightdental.api-us1.com', 'brightdental.activehosted.com');
  await world.copy(keeper, apiKey, host);
  world.computer.now += minute / 2;
  for (let claim = 0; claim < 3; claim++) await keeper.copied(`claim ${claim}`, 'evil.activehosted.com');
  await after(minute / 2);
  expect(world.computer.text).toBe('');
  await world.copy(keeper, apiKey);
  await keeper.copied('claim', host);
  await after(minute);
  expect([world.computer.text, await came()]).toEqual(['', 'cleared']);
});

test('stored notes and choices that are no such thing are passed over', async () => {
  await world.session.set({ clipboard: { notes: { '': { key: 1 }, x: null } } });
  await world.local.set({ 'clipboard-policy': { seconds: 7, declined: 'yes' } });
  await keeper.clearIfDue();
  expect(await keeper.state()).toEqual({ seconds: 60, declined: false, mayRead: true });
});
