import { expect, test } from 'vitest';
import type { OpenFile } from '@/utils/browser/files';
import type { Client } from '@/utils/messaging/client';
import { failed, type Reply } from '@/utils/messaging/reply';
import { columnsOf, createFetchSaving } from '@/utils/state/console/fetch-saving';
import { createFetches, type Fetch } from '@/utils/state/console/fetches';

const ok = (value: unknown): Reply<unknown> => ({ ok: true, value });

const fetch = (changes: Partial<Fetch> = {}): Fetch => ({
  id: 'f1',
  target: '/api/3/tags',
  way: 'offset',
  pace: 4,
  state: 'done',
  startedAt: 0,
  changedAt: 0,
  keptUntil: 0,
  pages: 2,
  rows: 3,
  doubles: 0,
  key: 'tags',
  columns: ['tag', 'id'],
  ...changes,
});

const pages = ['[{"id":"1","tag":"a"},{"id":"2","tag":"=b"}]', '[{"id":"3","tag":"c"}]'];

/** Saving over a background that has these pages. */
function saving(
  chosen: OpenFile | 'unknown' | 'given-up',
  replies: readonly Reply<unknown>[] = pages.map(ok),
) {
  const files: { name: string; content: Blob }[] = [];
  const client = (async (_: string, { page }: { page: number }) =>
    replies[page] ?? failed('gone')) as unknown as Client;
  const store = createFetchSaving({
    client,
    clock: () => Date.parse('2026-11-30T10:00:00Z'),
    saveFile: (name, content) => files.push({ name, content }),
    chooseFile: async () => chosen,
  });
  return { store, files };
}

/** A file that the person chose. */
function openFile() {
  const done: string[] = [];
  let text = '';
  const file: OpenFile = {
    async write(piece) {
      text += piece;
    },
    close: async () => void done.push('closed'),
    abort: async () => void done.push('aborted'),
  };
  return { file, done, text: () => text };
}

test('where the browser has no picker the pages become a Blob, and it is said what is in it', async () => {
  const { store, files } = saving('unknown');
  await store.save(fetch(), { kind: 'csv', columns: columnsOf(fetch()), mark: false });
  expect(files.map(({ name }) => name)).toEqual(['tags-2026-11-30.csv']);
  expect(await files[0]?.content.text()).toBe("id,tag\r\n1,a\r\n2,'=b\r\n3,c\r\n");
  expect(store.state.value).toEqual({
    kind: 'saved',
    fetch: 'f1',
    rows: 3,
    name: 'tags-2026-11-30.csv',
    redacted: 0,
  });
});

test('where it has one they are written page by page, and what is there is replaced at the end', async () => {
  const { file, done, text } = openFile();
  const { store, files } = saving(file);
  await store.save(fetch({ state: 'paused' }), { kind: 'ndjson' });
  expect(text().trimEnd().split('\n')).toHaveLength(3);
  expect(done).toEqual(['closed']);
  expect(files).toEqual([]);
  expect(store.state.value).toMatchObject({ kind: 'saved', name: 'tags-first-3-2026-11-30.ndjson' });
});

test.each([
  ['a page is damaged', [ok(pages[0]), failed('gone')], { unread: true }],
  ['a page is shorter than it was', [ok(pages[0]), ok('[]')], { unread: true }],
  ['a page is no JSON', [ok(pages[0]), ok('[{')], { unread: true }],
])('nothing is saved where %s', async (_, replies, told) => {
  const { file, done } = openFile();
  const { store } = saving(file, replies);
  await store.save(fetch(), { kind: 'json' });
  expect(done).toEqual(['aborted']);
  expect(store.state.value).toEqual({ kind: 'failed', fetch: 'f1', ...told });
});

test('who chooses no file, or stops it, gets none', async () => {
  const { store } = saving('given-up');
  await store.save(fetch(), { kind: 'json' });
  expect(store.state.value).toEqual({ kind: 'none' });
  const { file, done } = openFile();
  const other = saving(file);
  const running = other.store.save(fetch(), { kind: 'json' });
  other.store.stop();
  await running;
  expect(done).not.toContain('closed');
  expect(other.store.state.value).toEqual({ kind: 'none' });
});

test('the id comes first, and custom fields by name in place of their list', () => {
  const named = fetch({ columns: ['email', 'fieldValues', 'id'], fields: [{ id: '1', title: 'Size' }] });
  expect(columnsOf(named)).toEqual([
    { kind: 'name', name: 'id' },
    { kind: 'name', name: 'email' },
    { kind: 'field', id: '1', title: 'Size' },
  ]);
  expect(columnsOf({ ...named, fields: [] })).toHaveLength(3);
});

test('it is looked at again and again while anything runs, through a background that dies, and no longer', async () => {
  let state: Fetch['state'] = 'running';
  let alive = true;
  const timers: (() => void)[] = [];
  const asked: string[] = [];
  const client = (async (channel: string) => {
    asked.push(channel);
    if (!alive) return failed('interrupted');
    return ok(channel === 'fetch.list' ? [fetch({ state })] : fetch({ state }));
  }) as unknown as Client;
  const answerWorld = {
    copy: async () => undefined,
    save: () => undefined,
    later: () => () => undefined,
    follow: () => undefined,
  };
  const world = {
    client,
    id: 'nora',
    clock: () => 0,
    saveFile: () => undefined,
    chooseFile: async () => 'unknown' as const,
    later: (_ms: number, work: () => void) => {
      timers.push(work);
      return () => undefined;
    },
  };
  const store = createFetches(world, answerWorld);
  const tick = async (): Promise<void> => {
    timers.pop()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  await store.start('/api/3/tags', 'tags', 4);
  expect(asked).toEqual(['fetch.start', 'fetch.list']);
  expect(store.of('/api/3/tags')?.state).toBe('running');
  alive = false;
  await tick();
  expect(store.all.value).toHaveLength(1);
  expect(store.trouble.value).toBeUndefined();
  alive = true;
  state = 'done';
  await tick();
  expect(store.all.value[0]?.state).toBe('done');
  const before = asked.length;
  timers.length = 0;
  await tick();
  expect(asked).toHaveLength(before);
  store.query.value = 'contacts';
  expect(store.found.value).toEqual([]);
  store.forget();
  expect(store.all.value).toEqual([]);
});
