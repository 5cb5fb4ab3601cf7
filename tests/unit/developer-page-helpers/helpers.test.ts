// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startHelpers } from '@/components/developer-page/helpers';
import { findPair, isDeveloperPage } from '@/utils/activecampaign/developer-page';
import type { Client } from '@/utils/messaging/client';

const keys = ['3f9c2b7a'.repeat(9), 'a1b2c3d4'.repeat(9)] as const;
const host = () => document.querySelector('keyring-helpers');

function setUp(path: string) {
  history.replaceState(null, '', path);
  document.body.innerHTML = `<main>
    <div><label>URL</label><input readonly value="https://acme.api-us1.com"></div>
    <div><label>Key</label><input readonly value="${keys[0]}"></div></main>`;
  const sent: [string, unknown][] = [];
  const client: Client = async (channel, input) => {
    sent.push([channel, input]);
    return { ok: true, value: { kind: 'unsaved' } } as never;
  };
  const world = { gone: 0 };
  const gone = () => {
    world.gone++;
  };
  const field = (at: number) => document.querySelectorAll('input')[at] as HTMLInputElement;
  const start = () =>
    startHelpers(
      { view: window as never, find: findPair, isDeveloperPage, client, isConnected: () => true },
      gone,
    );
  return { start, sent, field, world };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://acme.activehosted.com/',
  );
});
afterEach(() => {
  history.replaceState(null, '', '/app/agent');
  vi.advanceTimersByTime(2_000);
  vi.useRealTimers();
});

it('shows what it finds, asks how it stands, and writes the key nowhere into the page', () => {
  const { start, sent } = setUp('/app/settings/developer');
  const before = document.body.outerHTML;
  expect(start().look()).toBe('found');
  expect(sent).toEqual([['page.look-up', { url: 'https://acme.api-us1.com', key: keys[0] }]]);
  expect(host()?.outerHTML).toBe('<keyring-helpers></keyring-helpers>');
  expect(document.body.outerHTML).toBe(before);
});

it('looking again mounts nothing twice and asks nothing twice', () => {
  const { start, sent } = setUp('/app/settings/developer');
  const { look } = start();
  look();
  look();
  expect([document.querySelectorAll('keyring-helpers').length, sent.length]).toEqual([1, 1]);
});

it('notices within a second that script changed the value of the field', () => {
  const { start, sent, field } = setUp('/app/settings/developer');
  start().look();
  field(1).value = keys[1];
  vi.advanceTimersByTime(1_000);
  expect(sent.at(-1)).toEqual(['page.look-up', { url: 'https://acme.api-us1.com', key: keys[1] }]);
});

it('vanishes with the pair, and comes back with it', () => {
  const { start, field } = setUp('/app/settings/developer');
  start().look();
  field(1).value = '';
  vi.advanceTimersByTime(1_000);
  expect(host()).toBeNull();
  field(1).value = keys[0];
  vi.advanceTimersByTime(1_000);
  expect(host()).not.toBeNull();
});

it('leaves nothing running once the address is another page’s', () => {
  const { start, world } = setUp('/app/settings/developer');
  const { look } = start();
  look();
  history.replaceState(null, '', '/app/settings/tracking');
  vi.advanceTimersByTime(1_000);
  expect([host(), world.gone, vi.getTimerCount(), look()]).toEqual([null, 1, 0, 'nothing']);
});

it('on a page of another address: found where a person asked, gone with that address', () => {
  const { start, world } = setUp('/conta/api?x=1');
  expect(start().look()).toBe('found');
  history.replaceState(null, '', '/conta/api?x=2');
  vi.advanceTimersByTime(1_000);
  expect([host(), world.gone]).toEqual([null, 1]);
});

it('on a page of another address with nothing on it: leaves at once', () => {
  const { start, world, field } = setUp('/blog');
  field(1).remove();
  expect([start().look(), world.gone, vi.getTimerCount(), host()]).toEqual(['nothing', 1, 0, null]);
});
