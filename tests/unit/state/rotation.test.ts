import { expect, test, vi } from 'vitest';
import type { RotationShown } from '@/utils/messaging/contract';
import { createRotationPage } from '@/utils/state/rotation';
import { rotationPage, rotationPageOf, rotationPlace } from '@/utils/state/rotation-place';
import { rowOf } from '../support/rows';

const shownOf = (id: string, over: Partial<RotationShown> = {}): RotationShown => ({
  id,
  credential: 'c',
  label: 'Acme',
  host: 'acme.api-us1.com',
  reason: 'planned',
  startedAt: 1,
  uses: [],
  steps: [],
  left: [],
  changed: 0,
  mayChange: false,
  isReset: false,
  isNewProven: false,
  proofsDue: false,
  others: [],
  ...over,
});

/** The page over a background that a test plays. */
function opened(hash: string) {
  const played = {
    hash,
    rotations: [shownOf('r')],
    rows: [rowOf('c')],
    locked: false,
    asked: [] as string[],
    clipboard: '',
    refusing: false,
  };
  const heard = { lock: () => {}, hash: () => {}, change: () => {} };
  const answer = (channel: string, id: string): unknown => {
    if (channel === 'rotation.list') return { rotations: played.rotations, unread: 0 };
    if (channel === 'credentials.list') return { rows: played.rows };
    if (channel === 'credentials.reveal') return { url: 'https://acme.api-us1.com', key: `key of ${id}` };
    return played.rotations.find((one) => one.id === id);
  };
  const client = vi.fn(async (channel: string, input: { id?: string }) => {
    played.asked.push(channel);
    if (played.locked) return { ok: false, error: { code: 'vault-locked', retryable: false } };
    if (channel === 'clipboard.copied') return { ok: true, value: null };
    const value = answer(channel, channel === 'rotation.begin' ? 'r' : (input.id ?? ''));
    return value ? { ok: true, value } : { ok: false, error: { code: 'gone', retryable: false } };
  });
  const page = createRotationPage({
    client: client as never,
    hash: () => played.hash,
    go(next) {
      played.hash = `#${next}`;
      heard.hash();
    },
    onHashChange: (listener) => (heard.hash = listener),
    clock: () => 0,
    openTab: async () => undefined,
    writeClipboard: async (text) => {
      if (played.refusing) throw new Error('refused');
      played.clipboard = text;
    },
    saveFile: () => undefined,
    onLockChange: (listener) => (heard.lock = listener),
    onChange: (listener) => (heard.change = listener),
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { page, played, heard, settled };
}

test.each([
  ['', { kind: 'all' }],
  ['#', { kind: 'all' }],
  ['#of/', { kind: 'all' }],
  ['#../x', { kind: 'all' }],
  [`#${'x'.repeat(65)}`, { kind: 'all' }],
  [rotationPage().replace('/rotation.html', ''), { kind: 'all' }],
  [rotationPage('r').replace('/rotation.html', ''), { kind: 'one', id: 'r' }],
  [rotationPageOf('c').replace('/rotation.html', ''), { kind: 'begin', credential: 'c' }],
])('the address %j names a place', (hash, place) => {
  expect(rotationPlace(hash)).toEqual(place);
});

test('locked, nothing of it is on the page; opened again, it comes back', async () => {
  const { page, played, heard, settled } = opened('#r');
  await page.start();
  expect(page.one.value?.label).toBe('Acme');
  played.locked = true;
  heard.lock();
  expect(page.one.value).toBeUndefined();
  await settled();
  expect(page.trouble.value?.code).toBe('vault-locked');
  played.locked = false;
  heard.lock();
  await settled();
  expect(page.one.value?.label).toBe('Acme');
  expect(page.trouble.value).toBeUndefined();
});

test('a new key is tried once by itself, whatever came of it; the next new key again', async () => {
  const { page, played, heard, settled } = opened('#r');
  await page.start();
  const tried = () => played.asked.filter((channel) => channel === 'rotation.prove').length;
  expect(tried()).toBe(0);
  for (const [at, times] of [
    [5, 1],
    [9, 2],
  ] as const) {
    played.rotations = [shownOf('r', { next: { at }, proofsDue: true })];
    for (let change = 0; change < 3; change += 1) {
      heard.change();
      await settled();
    }
    expect(tried()).toBe(times);
  }
});

test('beginning leads to the rotation; where one is under way for the key, at once', async () => {
  const { page, played, settled } = opened('#of/c');
  played.rotations = [shownOf('r', { finishedAt: 1 })];
  await page.start();
  expect(page.row.value?.id).toBe('c');
  await page.begin('planned');
  await settled();
  expect(page.one.value?.id).toBe('r');

  const again = opened('#of/c');
  await again.page.start();
  await again.settled();
  expect(again.played.hash).toBe('#r');
  expect(again.page.one.value?.id).toBe('r');
});

test('a credential or rotation that is gone is told so', async () => {
  for (const hash of ['#of/nobody', '#nobody']) {
    const { page } = opened(hash);
    await page.start();
    expect(page.trouble.value?.code).toBe('gone');
    expect(page.one.value ?? page.row.value).toBeUndefined();
  }
});

test('the answer about a rotation that is no longer shown is dropped', async () => {
  const { page, played, heard, settled } = opened('#r');
  played.rotations = [shownOf('r'), shownOf('s', { label: 'Bright' })];
  await page.start();
  const ticking = page.tick('i', true);
  played.hash = '#s';
  heard.hash();
  await ticking;
  await settled();
  expect(page.one.value?.label).toBe('Bright');
});

test('the key that is copied is the new one, or the other user’s; a refusal of the browser is told', async () => {
  const { page, played } = opened('#r');
  await page.start();
  await page.copyKey();
  expect(played.clipboard).toBe('key of c');
  expect(page.copied.value).toEqual({ what: 'key', failed: false });
  expect(played.asked.at(-1)).toBe('clipboard.copied');
  played.rotations = [shownOf('r', { second: { credential: 's', label: 'Sam' } })];
  await page.load();
  await page.copyKey();
  expect(played.clipboard).toBe('key of s');
  played.refusing = true;
  await page.copyNotice('x');
  expect(page.copied.value).toEqual({ what: 'notice', failed: true });
});
