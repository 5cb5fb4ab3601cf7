import { beforeEach, expect, test, vi } from 'vitest';
import { type EventName, listeningBackground } from '../support/listening-background';

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllGlobals();
});

test.each<[string, EventName, unknown, boolean]>([
  ['the shortcut for it locks', 'commands.onCommand', 'lock', true],
  ['another shortcut does not', 'commands.onCommand', '_execute_action', false],
  ['the computer’s screen being locked locks', 'idle.onStateChanged', 'locked', true],
  ['the computer being idle does not', 'idle.onStateChanged', 'idle', false],
  ['an alarm before the deadline does not', 'alarms.onAlarm', { name: 'lock' }, false],
])('in the background as it is wired, %s', async (_what, event, detail, locks) => {
  const { ask, fire, isOpen } = await listeningBackground();
  await ask('vault.set-passphrase', { next: 'correct horse battery staple' });
  expect(isOpen()).toBe(true);
  await fire(event, detail);
  await vi.waitFor(() => expect(isOpen()).toBe(!locks));
});

test('in the background as it is wired, the alarm at the deadline locks, and so does the button', async () => {
  const { ask, fire, isOpen } = await listeningBackground();
  await ask('vault.set-passphrase', { next: 'correct horse battery staple' });
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + 15 * 60_000);
  await fire('alarms.onAlarm', { name: 'lock' });
  await vi.waitFor(() => expect(isOpen()).toBe(false));
  expect(await ask('vault.unlock', { passphrase: 'correct horse battery staple' })).toBe(true);
  expect(isOpen()).toBe(true);
  await ask('vault.lock', {});
  expect(isOpen()).toBe(false);
  vi.restoreAllMocks();
});
