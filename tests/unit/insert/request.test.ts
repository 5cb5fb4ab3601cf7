import { beforeEach, expect, test } from 'vitest';
import type { Aim, Put } from '@/utils/insert/outcome';
import { createInsert, type Insert, type InsertPages, patience, type Wish } from '@/utils/insert/request';
import { createTurns } from '@/utils/vault/turns';
import { type MemoryStore, memoryStore } from '../support/memory-store';

const origin = 'https://tools.example';
const place = { tabId: 7, frameId: 0, documentId: 'd1' };
const field: Aim = { inFocus: true, field: { origin, replaces: false } };
const wish: Wish = { what: 'key', tabId: 7, frameId: 0, pageUrl: `${origin}/settings` };
const key = 'a'.repeat(72);

let now: number;
let session: MemoryStore;
let frames: readonly { readonly place: typeof place; readonly aim: Aim }[] | Error;
let address: string | undefined;
let holds: boolean | Error;
let answer: Put | Error;
let handed: { request: string; place: unknown; text: string }[];

const orFail = async <T>(value: T | Error): Promise<T> => {
  if (value instanceof Error) throw value;
  return value;
};

const pages: InsertPages = {
  aim: () => orFail(frames),
  holds: () => orFail(holds),
  put(request, at, text) {
    handed.push({ request, place: at, text });
    return orFail(answer);
  },
  address: async () => address,
};

/** As after the background ended and began anew: what it had in memory is gone. */
const start = (): Insert => {
  let ids = 0;
  return createInsert({
    session,
    clock: () => now,
    newId: () => `r${now}-${++ids}`,
    pages,
    inTime: (work) => work,
    inTurn: createTurns(),
  });
};

/** Begins, and gives the name of the request that then waits. */
async function begun(insert: Insert, asked: Wish = wish): Promise<string> {
  await insert.begin(asked);
  const waiting = await insert.waiting();
  if (waiting.kind !== 'aimed') throw new Error(JSON.stringify(waiting));
  return waiting.request;
}

beforeEach(() => {
  now = 1_000_000;
  session = memoryStore();
  frames = [{ place, aim: field }];
  address = `${origin}/settings#tab`;
  holds = true;
  answer = 'inserted';
  handed = [];
});

test('what was asked for is handed to the document that was asked on, once', async () => {
  const insert = start();
  const request = await begun(insert);
  expect(await insert.waiting()).toEqual({
    kind: 'aimed',
    request,
    what: 'key',
    host: 'tools.example',
    replaces: false,
  });
  expect(await insert.put(request, async () => key)).toBe('inserted');
  expect(handed).toEqual([{ request, place, text: key }]);
  expect(await insert.put(request, async () => key)).toBe('over');
  expect(await insert.waiting()).toEqual({ kind: 'none' });
  expect(handed).toHaveLength(1);
});

test('two that press at the same time hand it over once', async () => {
  const insert = start();
  const request = await begun(insert);
  const both = await Promise.all([1, 2].map(() => insert.put(request, async () => key)));
  expect(both.sort()).toEqual(['inserted', 'over']);
  expect(handed).toHaveLength(1);
});

test('it outlives the background, holds no key while it waits, and nothing of it is left', async () => {
  const request = await begun(start());
  expect(JSON.stringify([...session.held])).not.toContain(key);
  const insert = start();
  expect(await insert.waiting()).toMatchObject({ kind: 'aimed', request });
  expect(await insert.put(request, async () => key)).toBe('inserted');
  expect(session.held.size).toBe(0);
});

test.each([
  ['a moment before its time is over', patience - 1, 'inserted'],
  ['its time is over', patience, 'over'],
  ['the clock was set back', -1, 'over'],
] as const)('%s', async (_name, later, outcome) => {
  const insert = start();
  const request = await begun(insert);
  now += later;
  expect((await insert.waiting()).kind).toBe(outcome === 'over' ? 'none' : 'aimed');
  expect(await insert.put(request, async () => key)).toBe(outcome);
  expect(handed).toHaveLength(outcome === 'over' ? 0 : 1);
});

test('a later wish takes the place of an earlier one, whose picker then inserts nothing', async () => {
  const insert = start();
  const first = await begun(insert);
  const second = await begun(insert, { ...wish, tabId: 9 });
  expect(await insert.put(first, async () => key)).toBe('over');
  expect(handed).toEqual([]);
  expect(await insert.put(second, async () => key)).toBe('inserted');
});

test('where the key cannot be had (locked, gone) the request waits on', async () => {
  const insert = start();
  const request = await begun(insert);
  const locked = () => Promise.reject(new Error('locked'));
  await expect(insert.put(request, locked)).rejects.toThrow('locked');
  expect(handed).toEqual([]);
  expect(await insert.put(request, async () => key)).toBe('inserted');
});

test.each([
  ['the tab shows another site', { address: 'https://evil.example/' }],
  ['the tab shows another port', { address: `${origin}:8443/` }],
  ['the tab lost its encryption', { address: 'http://tools.example/' }],
  ['Keyring may no longer look at the tab', { address: undefined }],
  ['the tab is closed', { address: '', holds: new Error('No tab with id: 7') }],
  ['the document is another one of the same site', { holds: new Error('No document with id d1') }],
  ['the frame knows nothing of the request', { holds: false }],
] as const)('%s: nothing is handed over, and the request is used up', async (_name, then) => {
  const insert = start();
  const request = await begun(insert);
  if ('address' in then) address = then.address;
  if ('holds' in then) holds = then.holds;
  expect(await insert.put(request, async () => key)).toBe('page-gone');
  expect(handed).toEqual([]);
  expect(await insert.waiting()).toEqual({ kind: 'none' });
});

test('a page that goes while it is being put in: neither is claimed', async () => {
  const insert = start();
  const request = await begun(insert);
  answer = new Error('Frame was removed');
  expect(await insert.put(request, async () => key)).toBe('no-answer');
});

test.each<[string, Partial<Wish>, typeof frames, string]>([
  ['an http page', { pageUrl: 'http://tools.example/' }, [{ place, aim: field }], 'not-https'],
  ['a page of the browser', { pageUrl: 'about:config' }, [{ place, aim: field }], 'not-https'],
  ['a file', { pageUrl: 'file:///tmp/a.html' }, [{ place, aim: field }], 'not-https'],
  ['a foreign frame', { frameUrl: 'https://ads.example/x' }, [{ place, aim: field }], 'foreign-frame'],
  ['an http frame', { frameUrl: 'http://tools.example/' }, [{ place, aim: field }], 'foreign-frame'],
  ['a frame without an address', { frameUrl: 'about:blank' }, [{ place, aim: field }], 'foreign-frame'],
  [
    'a page whose process claims another origin',
    {},
    [{ place, aim: { inFocus: true, field: { origin: 'https://bank.example', replaces: false } } }],
    'foreign-frame',
  ],
  [
    'an http origin where no address is told',
    { pageUrl: undefined },
    [{ place, aim: { inFocus: true, field: { origin: 'http://tools.example', replaces: false } } }],
    'foreign-frame',
  ],
  ['no access', {}, new Error('Cannot access contents'), 'no-access'],
  ['a frame that says nothing we know', {}, [], 'no-access'],
  ['nothing to write in', {}, [{ place, aim: { inFocus: true, problem: 'no-field' } }], 'no-field'],
  [
    'a shortcut while the keys go to a frame of somebody else',
    { frameId: undefined },
    [{ place, aim: { inFocus: false, problem: 'no-field' } }],
    'foreign-frame',
  ],
])('%s is refused before anything is chosen', async (_name, over, said, problem) => {
  frames = said;
  const insert = start();
  await insert.begin({ ...wish, ...over });
  expect(await insert.waiting()).toEqual({ kind: 'problem', what: 'key', problem });
});

test('a shortcut is for the frame that has the focus', async () => {
  const inside = { ...place, frameId: 4, documentId: 'd4' };
  frames = [
    { place, aim: { inFocus: false, problem: 'no-field' } },
    { place: inside, aim: field },
  ];
  const insert = start();
  const request = await begun(insert, { what: 'url', tabId: 7, pageUrl: origin });
  expect(await insert.put(request, async (what) => what)).toBe('inserted');
  expect(handed).toEqual([{ request, place: inside, text: 'url' }]);
});

test('a request that came to no field cannot be carried out, by whatever name', async () => {
  frames = [];
  const insert = start();
  await insert.begin(wish);
  const { insert: stored } = Object.fromEntries(session.held) as { insert: { request: string } };
  for (const name of [stored.request, '', 'forged'])
    expect(await insert.put(name, async () => key)).toBe('over');
  expect(handed).toEqual([]);
});
