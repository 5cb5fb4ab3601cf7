import { expect, test, vi } from 'vitest';
import type { Choice, PickAnswer, PickNaming } from '@/utils/activecampaign/pickables';
import type { Client } from '@/utils/messaging/client';
import { createPickStore } from '@/utils/state/console/pick';

interface Asked {
  readonly channel: string;
  readonly input: { readonly text?: string; readonly of?: string; readonly fresh?: boolean };
}

const choices = (...names: string[]): PickAnswer => ({
  kind: 'choices',
  choices: names.map((name, at): Choice => ({ id: String(at + 1), name })),
});

/** A store whose background answers when the test says so, and whose pauses end when it says so. */
function storeWorld() {
  const asked: Asked[] = [];
  const answers: ((value: PickAnswer | PickNaming | undefined) => void)[] = [];
  const pauses = new Set<() => void>();
  const client = vi.fn((channel: string, input: Asked['input']) => {
    asked.push({ channel, input });
    return new Promise((resolve) => {
      answers.push((value) =>
        resolve(value ? { ok: true, value } : { ok: false, error: { code: 'internal', retryable: true } }),
      );
    });
  });
  const store = createPickStore({
    client: client as unknown as Client,
    credential: 'nora',
    later(_, work) {
      pauses.add(work);
      return () => pauses.delete(work);
    },
  });
  return {
    store,
    asked,
    /** Ends what pause there is. */
    pass(): void {
      for (const work of [...pauses]) {
        pauses.delete(work);
        work();
      }
    },
    /** Answers the request that was made as the `at`th. */
    async answer(at: number, value: PickAnswer | PickNaming | undefined): Promise<void> {
      answers[at]?.(value);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

test('typing asks once, a moment after the last key, and is at the first that fits', async () => {
  const { store, asked, pass, answer } = storeWorld();
  const box = store.box('list');
  box.type('n');
  box.type('ne');
  expect(asked).toEqual([]);
  pass();
  expect(asked).toEqual([
    { channel: 'pick.search', input: { id: 'nora', kind: 'list', text: 'ne', fresh: false } },
  ]);
  expect(box.list.value).toEqual({ kind: 'reading' });
  await answer(0, choices('News', 'Newer'));
  expect(box.active.value).toBe(0);
  expect(await box.enter()).toEqual({ id: '1', name: 'News' });
});

test('an answer that comes late counts no longer', async () => {
  const { store, pass, answer } = storeWorld();
  const box = store.box('list');
  box.type('n');
  pass();
  box.type('ne');
  pass();
  await answer(1, choices('Newer'));
  await answer(0, choices('Nothing like it'));
  expect(box.list.value).toEqual(choices('Newer'));
});

test('Enter never picks what fitted an earlier text', async () => {
  const { store, pass, answer } = storeWorld();
  const box = store.box('list');
  box.type('n');
  pass();
  await answer(0, choices('News', 'Nobody'));
  box.type('nob');
  const entered = box.enter();
  await answer(1, choices('Nobody', 'Nobody else'));
  expect(await entered).toBeUndefined();
  box.type('nobody else');
  const again = box.enter();
  await answer(2, choices('Nobody else'));
  expect(await again).toEqual({ id: '1', name: 'Nobody else' });
});

test('Enter waits for an address that was pasted, and picks the contact that has it', async () => {
  const { store, answer } = storeWorld();
  const box = store.box('contact');
  box.type('Jo@mail.example');
  const entered = box.enter();
  await answer(0, choices('jo@mail.example.org', 'jo@mail.example'));
  expect(await entered).toEqual({ id: '2', name: 'jo@mail.example' });
});

test('an id that is typed is nobody’s name: Enter picks nothing, unless one went to it', async () => {
  const { store, pass, answer } = storeWorld();
  const box = store.box('tag');
  box.type('2024');
  pass();
  await answer(0, choices('2024'));
  expect(box.active.value).toBe(-1);
  expect(await box.enter()).toBeUndefined();
  box.move(1);
  expect(await box.enter()).toEqual({ id: '1', name: '2024' });
});

test('the arrows go round, past the entry that reads anew', async () => {
  const { store, answer } = storeWorld();
  const box = store.box('list');
  box.show();
  box.move(1);
  expect(box.active.value).toBe(-1);
  await answer(0, choices('a', 'b'));
  const places = [1, 1, 1, 1, -1, -1].map((by) => {
    box.move(by as 1 | -1);
    return box.active.value;
  });
  expect(places).toEqual([0, 1, 2, 0, 2, 1]);
});

test('reading anew asks for fresh names, and teaches them to every field', async () => {
  const { store, asked, answer } = storeWorld();
  const box = store.box('list');
  store.learn('list', { id: '1', name: 'Old name' });
  box.show();
  await answer(0, choices('Old name'));
  box.reload();
  expect(asked[1]?.input).toMatchObject({ text: '', fresh: true });
  await answer(1, choices('New name'));
  expect(store.name('list', '1').value).toMatchObject({ choice: { name: 'New name' } });
});

test('what failed is said; so is what came to nothing inside Keyring', async () => {
  const { store, answer } = storeWorld();
  const box = store.box('list');
  box.show();
  await answer(0, { kind: 'failed', why: 'refused', status: 403 });
  expect(box.list.value).toEqual({ kind: 'failed', why: 'refused', status: 403 });
  expect(await box.named()).toBeUndefined();
  box.reload();
  await answer(1, undefined);
  expect(box.list.value).toEqual({ kind: 'broken' });
});

test('only one of that name is meant by it', async () => {
  const { store, answer } = storeWorld();
  const box = store.box('list');
  box.type('news');
  const named = box.named();
  await answer(0, choices('News', 'news'));
  expect(await named).toBeUndefined();
});

test('a name is asked for a moment after its id was typed, once', async () => {
  const { store, asked, pass, answer } = storeWorld();
  store.wantName('list', '1')();
  store.wantName('list', '12');
  pass();
  expect(asked).toEqual([{ channel: 'pick.name', input: { id: 'nora', kind: 'list', of: '12' } }]);
  await answer(0, { kind: 'named', choice: { id: '12', name: 'News' } });
  expect(store.name('list', '12').value).toEqual({ kind: 'named', choice: { id: '12', name: 'News' } });
  store.wantName('list', '12');
  for (const none of ['', '{{list}}', 'news', '../12']) store.wantName('list', none);
  pass();
  expect(asked).toHaveLength(1);
});

test('a name that could not be read is asked for again; an id that there is not is not', async () => {
  const { store, asked, pass, answer } = storeWorld();
  store.wantName('list', '1');
  pass();
  await answer(0, { kind: 'failed', why: 'offline' });
  store.wantName('list', '1');
  pass();
  await answer(1, { kind: 'unknown' });
  store.wantName('list', '1');
  pass();
  expect(asked).toHaveLength(2);
});

test('what was read before the vault was locked names nothing after it', async () => {
  const { store, pass, answer } = storeWorld();
  store.learn('list', { id: '1', name: 'News' });
  store.wantName('list', '2');
  pass();
  store.forget();
  await answer(0, { kind: 'named', choice: { id: '2', name: 'Late' } });
  expect(store.name('list', '1').value).toBeUndefined();
  expect(store.name('list', '2').value).toBeUndefined();
});
