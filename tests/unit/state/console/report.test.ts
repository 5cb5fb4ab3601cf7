import { expect, test } from 'vitest';
import { operations } from '@/utils/activecampaign/operations';
import { operationsWords } from '@/utils/i18n/en/operations';
import { messages } from '@/utils/i18n/en/screens/report';
import type { Client } from '@/utils/messaging/client';
import { failed } from '@/utils/messaging/reply';
import { createPicking, mostCalls } from '@/utils/state/console/report/picking';
import { createReportStore } from '@/utils/state/console/report/report';
import { createDraft } from '@/utils/state/draft';
import type { CredentialRow } from '@/utils/state/shown';

const clean = { keys: 2, forms: 60, unreadable: 0, clean: true, lines: [] };
const row = { account: 'acme', origin: 'https://acme.api-us1.com' } as CredentialRow;
const operation = operations.find(({ id }) => id === 'contacts.create');
const answered = (call: string, text?: string) => ({
  call,
  at: Number(call.slice(1)),
  tries: 1,
  result: { kind: 'answer' as const, status: 422, headers: {}, body: 'json' as const, size: 20, ms: 3 },
  ...(text !== undefined && { text }),
});
const here = (call: string) => ({
  kind: 'here' as const,
  request: {
    operation,
    draft: { method: 'POST' as const, target: '/api/3/contacts', body: '{"contact":{}}' },
    reads: false,
  },
  answered: answered(call, '{"message":"No"}'),
});

/** A report store over a background that answers by the channel's name. */
function makeStore() {
  const asked: { channel: string; input: Record<string, unknown> }[] = [];
  const drafts = new Map<string, string>();
  const copied: string[] = [];
  const saved: { name: string; text: string; type: string }[] = [];
  const waiting: (() => void)[] = [];
  const ok = (value: unknown) => ({ ok: true, value });
  const answers: Record<string, (input: Record<string, unknown>) => unknown> = {
    'report.redact': ({ texts }) =>
      ok((texts as string[]).map((text) => ({ text, removed: { key: 0, named: 0, mcp: 0, shape: 0 } }))),
    'report.scan': () => ok(clean),
    'history.read': ({ call }) =>
      ok({
        line: { call, method: 'GET', target: `/api/3/tags/${call}`, body: true },
        sent: '',
        answered: answered(String(call)),
      }),
    'answer.text': ({ call }) => ok({ text: `body of ${call}`, of: 20 }),
    'drafts.read': ({ name }) => ok(drafts.get(String(name)) ?? ''),
    'drafts.write': ({ name, text }) => {
      drafts.set(String(name), String(text));
      return ok(null);
    },
  };
  const client = (async (channel: string, input: Record<string, unknown>) => {
    asked.push({ channel, input });
    return answers[channel]?.(input) ?? failed('refused');
  }) as Client;
  const world = { refusesCopy: false, noWords: false, row: row as CredentialRow | undefined };
  const store = createReportStore({
    client,
    id: 'one',
    row: () => world.row,
    draft: createDraft(client, 'report-one'),
    version: '0.1.0',
    userAgent: '',
    timeZone: 'UTC',
    language: 'en',
    wordsIn: async (language) => {
      if (world.noWords) throw new Error('not loaded');
      return { language, messages, operations: operationsWords };
    },
    clock: () => Date.UTC(2026, 10, 30),
    later: (_ms, work) => {
      waiting.push(work);
      return () => waiting.splice(waiting.indexOf(work), 1);
    },
    copy: async (text) => {
      if (world.refusesCopy) throw new Error('refused');
      copied.push(text);
    },
    save: (name, text, type) => saved.push({ name, text, type }),
  });
  return { store, asked, answers, drafts, copied, saved, waiting, world };
}

test('a report on the call at hand is open, written and looked through; copying it takes what was looked through', async () => {
  const { store, asked, copied } = makeStore();
  await store.open([here('c1')]);
  expect(store.made.value?.text).toContain('https://acme.api-us1.com/api/3/contacts');
  expect(store.usual.value).toBe('HTTP 201 or 200 and the record in “contact”.');
  await store.copy();
  expect(store.left.value).toBe('copied');
  const scanned = asked.filter(({ channel }) => channel === 'report.scan').map(({ input }) => input.text);
  expect(copied).toEqual([scanned.at(-1)]);
  expect(asked.every(({ channel }) => !channel.startsWith('console.'))).toBe(true);
});

test('nothing leaves that was not found clean, or could not be looked through', async () => {
  const { store, answers, copied, saved } = makeStore();
  for (const scan of [{ ok: true, value: { ...clean, clean: false, lines: [3] } }, failed('vault-locked')]) {
    answers['report.scan'] = () => scan;
    await store.open([here('c1')]);
    await store.copy();
    await store.save();
  }
  expect(store.trouble.value).toBe('vault-locked');
  expect([copied, saved]).toEqual([[], []]);
});

test('where a report cannot be made that is said, and the one before it, with what was to go, is shown no longer', async () => {
  const { store, world, copied } = makeStore();
  await store.open([here('c1')]);
  world.noWords = true;
  store.choose({ personal: true });
  await store.copy();
  expect([store.trouble.value, store.made.value, copied]).toEqual(['internal', undefined, []]);
  world.noWords = false;
  await store.copy();
  expect([store.trouble.value, copied.length]).toEqual([undefined, 1]);
});

test('what is typed is in what is copied, even before the pause is over', async () => {
  const { store, copied, waiting } = makeStore();
  await store.open([here('c1')]);
  store.expect('The contact is ');
  store.expect('The contact is created.');
  expect(waiting).toHaveLength(1);
  await store.copy();
  expect(copied.at(-1)).toContain('The contact is created.');
});

test('what was expected is kept by call, and comes back; a locked page shows none of it', async () => {
  const { store, drafts } = makeStore();
  await store.open([here('c1')]);
  store.expect('of the first');
  await store.open([here('c2')]);
  expect(store.expected.text.value).toBe('');
  store.expect('of the second');
  await store.open([here('c1')]);
  expect(store.expected.text.value).toBe('of the first');
  store.forget();
  expect([store.calls.value, store.made.value, store.expected.text.value, store.draft.text.value]).toEqual([
    undefined,
    undefined,
    '',
    '',
  ]);
  expect(drafts.get('report-one')).toContain('of the second');
});

test('several calls of the history, in the order of time; what is gone is counted', async () => {
  const { store, answers } = makeStore();
  const read = answers['history.read'];
  answers['history.read'] = (input) => (input.call === 'c5' ? failed('gone') : read?.(input));
  await store.open(['c9', 'c5', 'c2'].map((call) => ({ kind: 'history', call })));
  expect(store.calls.value?.map(({ draft }) => draft.target)).toEqual(['/api/3/tags/c2', '/api/3/tags/c9']);
  expect(store.missing.value).toBe(1);
  expect(store.made.value?.text).toMatch(/body of c2[\s\S]*body of c9/);
  await store.open([{ kind: 'history', call: 'c5' }]);
  expect([store.calls.value, store.missing.value, store.made.value]).toEqual([[], 1, undefined]);
});

test('an answer that is kept no longer is said to be', async () => {
  const { store, answers } = makeStore();
  answers['answer.text'] = () => failed('gone');
  await store.open([{ kind: 'history', call: 'c1' }]);
  expect(store.made.value?.text).toContain('no longer kept when this report was made');
});

test('for the forum personal data are replaced unless the person says otherwise', async () => {
  const { store } = makeStore();
  await store.open([here('c1')]);
  store.choose({ form: 'markdown' });
  expect(store.choice.value.personal).toBe(true);
  store.choose({ form: 'text' });
  expect(store.choice.value.personal).toBe(false);
  store.choose({ personal: true });
  store.choose({ form: 'html' });
  expect(store.choice.value.personal).toBe(true);
  store.choose({ personal: false });
  store.choose({ form: 'markdown' });
  expect(store.choice.value.personal).toBe(false);
});

test('a file is named by its day and form, and by nothing of the account', async () => {
  const { store, saved } = makeStore();
  await store.open([here('c1')]);
  store.choose({ form: 'html' });
  await store.save();
  expect(saved).toMatchObject([{ name: 'activecampaign-report-2026-11-30.html', type: 'text/html' }]);
  expect(saved[0]?.text).toContain('<!doctype html>');
  expect(store.made.value?.shown).not.toContain('<html');
});

test('a refused clipboard is said to be; a closed report is open no longer, whatever still comes', async () => {
  const { store, world } = makeStore();
  world.refusesCopy = true;
  await store.open([here('c1')]);
  await store.copy();
  expect(store.left.value).toBe('not-copied');
  const opening = store.open([{ kind: 'history', call: 'c1' }]);
  store.close();
  await opening;
  expect([store.calls.value, store.made.value]).toEqual([undefined, undefined]);
});

test('at most twenty calls are chosen', () => {
  const picking = createPicking();
  picking.begin();
  for (let call = 0; call < mostCalls + 5; call++) picking.toggle(`c${call}`);
  expect(picking.calls.value?.size).toBe(mostCalls);
  picking.toggle('c0');
  picking.toggle('c24');
  expect([...(picking.calls.value ?? [])]).toContain('c24');
  picking.stop();
  expect(picking.calls.value).toBeUndefined();
});
