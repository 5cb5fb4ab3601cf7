import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { operations } from '@/utils/activecampaign/operations';
import { failed, type Reply } from '@/utils/messaging/reply';
import { createHistoryList, type HistoryLine } from '@/utils/state/console/history-list';
import { createOperationFinder } from '@/utils/state/console/operation-finder';
import { makeConsole } from './console-world';

const line = (call: string, at: number, changes: Partial<HistoryLine> = {}): HistoryLine => ({
  call,
  at,
  account: 'acme',
  method: 'GET',
  target: '/api/3/tags?limit=2',
  status: 200,
  ms: 5,
  kept: 2,
  body: true,
  ...changes,
});

const ok = (value: unknown): Reply<unknown> => ({ ok: true, value });

async function opened() {
  const made = makeConsole();
  const lines = [
    line('b', 2_000, { target: '/api/3/contacts/8', method: 'DELETE', status: 404 }),
    line('a', 1_000),
  ];
  const result = { kind: 'answer', status: 200, headers: {}, body: 'none', size: 0, ms: 1 };
  made.answers['history.list'] = () => ok(lines);
  made.answers['history.read'] = ({ call }) =>
    ok({
      line: lines.find((one) => one.call === call),
      sent: '{"x":1}',
      answered: { call, at: 1, tries: 1, result },
    });
  made.answers['history.compare'] = () => ok({ headers: [], body: { kind: 'same' } });
  await made.page.start();
  await made.page.history.load();
  return { ...made, lines };
}

test('calls are found by words, path, status and method, and lie by day', () => {
  const noon = new Date(2026, 10, 23, 12).getTime();
  const present = signal([
    line('c', noon, { target: '/api/3/contacts/8', method: 'DELETE', status: 404 }),
    line('b', noon - 60_000),
    line('a', noon - 24 * 60 * 60_000, { target: '/api/3/unknown' }),
  ]);
  const find = createOperationFinder(operations);
  const list = createHistoryList(present, find, ({ id }) => `named ${id}`);
  expect(list.days.value.map(({ rows }) => rows.map((row) => row.line.call))).toEqual([['c', 'b'], ['a']]);
  const found = (query: string): readonly string[] => {
    list.query.value = query;
    return list.days.value.flatMap(({ rows }) => rows.map((row) => row.line.call));
  };
  expect(found('404')).toEqual(['c']);
  expect(found('delete CONTACTS')).toEqual(['c']);
  expect(found('named get')).toEqual(['b']);
  expect(found('unknown')).toEqual(['a']);
  expect(found('nothing of the kind')).toEqual([]);
  expect(list.all.value).toBe(3);
});

test('a call that is chosen is in the form again, and nothing is sent', async () => {
  const { page, asked, lines } = await opened();
  await page.history.choose(lines[1] as HistoryLine);
  expect(page.request.draft.value).toEqual({ method: 'GET', target: '/api/3/tags?limit=2', body: '{"x":1}' });
  expect(page.history.past.value).toMatchObject({ line: { call: 'a' } });
  expect(page.pastAnswer.shown.value?.answered.call).toBe('a');
  expect(asked.filter(({ channel }) => channel === 'console.send')).toEqual([]);
});

test('two are compared, the earlier one first, whichever was chosen first', async () => {
  const { page, asked, lines } = await opened();
  await page.history.choose(lines[0] as HistoryLine);
  page.history.compare();
  await page.history.choose(lines[1] as HistoryLine);
  expect(asked.at(-1)).toEqual({ channel: 'history.compare', input: { id: 'one', before: 'a', after: 'b' } });
  expect(page.history.comparison.value).toMatchObject({ before: { line: { call: 'a' } } });
  expect(page.history.comparing.value).toBeUndefined();
});

test('locked, nothing of it is left, and what was asked before says nothing after', async () => {
  const { page, answers, lines, lockChanged } = await opened();
  let answer: (reply: Reply<unknown>) => void = () => undefined;
  answers['history.read'] = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const choosing = page.history.choose(lines[0] as HistoryLine);
  answers['console.open'] = () => failed('vault-locked');
  lockChanged();
  answer(ok({ line: lines[0], sent: '', answered: {} }));
  await choosing;
  expect(page.history.all.value).toBe(0);
  expect(page.history.past.value).toBeUndefined();
  expect(page.pastAnswer.shown.value).toBeUndefined();
});
