import { afterEach, expect, it, vi } from 'vitest';
import { onAddressChange } from '@/components/developer-page/address-change';

afterEach(() => vi.useRealTimers());

it('where there is no navigation API, notices what history tells and what it does not', () => {
  vi.useFakeTimers();
  const over = new AbortController();
  const view = Object.assign(new EventTarget(), {
    location: { href: 'https://acme.activehosted.com/app/agent' },
    setInterval: setInterval.bind(globalThis),
    clearInterval: clearInterval.bind(globalThis),
  });
  const seen: string[] = [];
  onAddressChange(view as unknown as Window, () => seen.push(view.location.href), over.signal);

  view.location.href += '#a';
  view.dispatchEvent(new Event('hashchange'));
  vi.advanceTimersByTime(1_000);
  view.location.href += 'b';
  vi.advanceTimersByTime(1_000);
  over.abort();
  view.location.href += 'c';
  view.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(5_000);
  expect(seen.map((url) => url.split('#')[1])).toEqual(['a', 'ab']);
  expect(vi.getTimerCount()).toBe(0);
});
