// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { createHost } from '@/components/developer-page/host';

const hosts = () => [...document.querySelectorAll('keyring-helpers')];
afterEach(() => {
  for (const host of hosts()) host.remove();
});

it('adds one element after the body, without attributes and without anything that a page can look into', () => {
  const before = document.body.outerHTML;
  createHost(document, '', document.createElement('p'), () => 0);
  expect(hosts()).toHaveLength(1);
  const [host] = hosts();
  expect([host?.parentElement, host?.attributes.length, host?.shadowRoot, host?.childNodes.length]).toEqual([
    document.documentElement,
    0,
    null,
    0,
  ]);
  expect(document.body.outerHTML).toBe(before);
});

it('takes the place of one that an earlier version left behind', () => {
  createHost(document, '', document.createElement('p'), () => 0);
  const [first] = hosts();
  createHost(document, '', document.createElement('p'), () => 0);
  expect(hosts()).toHaveLength(1);
  expect(hosts()[0]).not.toBe(first);
});

it('comes back at once where it was thrown out, and ever more seldom where that goes on', () => {
  let now = 0;
  const { keep } = createHost(document, '', document.createElement('p'), () => now);
  const returns: number[] = [];
  for (; now < 60_000; now += 50) {
    for (const host of hosts()) host.remove();
    keep();
    if (hosts().length > 0) returns.push(now);
  }
  expect(returns.slice(0, 4)).toEqual([0, 250, 750, 1_750]);
  expect(returns.length).toBeLessThan(12);
});

it('comes back at once again after it was left alone for a while', () => {
  let now = 0;
  const { keep } = createHost(document, '', document.createElement('p'), () => now);
  for (const at of [100, 3_000, 3_100]) {
    now = at;
    if (at !== 3_000) hosts()[0]?.remove();
    keep();
    expect(hosts()).toHaveLength(1);
  }
});
