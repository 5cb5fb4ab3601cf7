import { expect, test, vi } from 'vitest';
import { rememberAccess } from '@/utils/calls/access';

const origin = 'https://acme.api-us1.com';

function world() {
  const browser = { allowed: true };
  const ask = vi.fn(async (_: string) => browser.allowed);
  let taken = (): void => undefined;
  const has = rememberAccess(ask, (listener) => {
    taken = listener;
  });
  return { browser, ask, has, take: () => taken() };
}

test('the browser is asked once for an origin that may be reached, and for each by itself', async () => {
  const { ask, has } = world();
  expect([await has(origin), await has(origin)]).toEqual([true, true]);
  expect(ask).toHaveBeenCalledTimes(1);
  await has('https://other.api-us1.com');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('it is asked again after access was taken away, and whenever it said no', async () => {
  const { browser, ask, has, take } = world();
  await has(origin);
  browser.allowed = false;
  take();
  expect([await has(origin), await has(origin)]).toEqual([false, false]);
  expect(ask).toHaveBeenCalledTimes(3);
  browser.allowed = true;
  expect(await has(origin)).toBe(true);
});

test('what it says anew counts from then on', async () => {
  const { browser, has } = world();
  await has(origin);
  browser.allowed = false;
  expect(await has(origin, true)).toBe(false);
  expect(await has(origin)).toBe(false);
});
