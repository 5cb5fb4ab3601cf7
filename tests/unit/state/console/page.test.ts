import { expect, test } from 'vitest';
import { operationById } from '@/utils/activecampaign/operations';
import type { Operation } from '@/utils/activecampaign/operations/types';
import { bodySpot } from '@/utils/activecampaign/requests/spot';
import { failed, type Reply } from '@/utils/messaging/reply';
import { answered, makeConsole } from './console-world';

const operation = (id: string): Operation => {
  const found = operationById(id);
  if (!found) throw new Error(`There is no operation ${id}.`);
  return found;
};
const createTag = operation('tags.create');
const [tagName] = createTag.body?.fields ?? [];
const listTags = operation('tags.list');

const begun = async (id?: string) => {
  const made = makeConsole(id);
  await made.page.start();
  made.page.choose(createTag);
  if (tagName) made.page.request.type(bodySpot(createTag, [tagName.name]), tagName, 'Autumn');
  return made;
};
/** Lets what was asked be answered. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('the credential of the page is in every request that names one', async () => {
  const { page, asked } = await begun('two');
  await page.send();
  await page.account.openWrites(15);
  await page.account.closeWrites();
  const named = asked.filter(({ input }) => 'id' in input);
  expect(named.map(({ channel }) => channel)).toContain('console.send');
  expect(new Set(named.map(({ input }) => input.id))).toEqual(new Set(['two']));
  expect(new Set(asked.flatMap(({ input }) => ('name' in input ? [input.name] : [])))).toEqual(
    new Set(['console-two']),
  );
});

test('what was written is sent, and its answer is shown', async () => {
  const { page, asked } = await begun();
  await page.send();
  const sent = asked.find(({ channel }) => channel === 'console.send')?.input;
  expect(sent).toMatchObject({ id: 'one', method: 'POST', target: '/api/3/tags', call: 'call-1' });
  expect(JSON.parse(String(sent?.body))).toEqual({ tag: { tag: 'Autumn' } });
  expect(sent).not.toHaveProperty('slip');
  expect(page.sending.progress.value.kind).toBe('answered');
  expect(page.answer.shown.value?.context).toMatchObject({
    origin: 'https://acme.api-us1.com',
    method: 'POST',
    target: '/api/3/tags',
  });
});

test('nothing is sent that is not ready, and one thing at a time', async () => {
  const { page, asked, answers } = makeConsole();
  await page.start();
  await page.send();
  page.choose(operation('contacts.get'));
  await page.send();
  expect(page.blocked.value).toEqual({ why: 'open', names: ['id'] });
  expect(asked.some(({ channel }) => channel === 'console.send')).toBe(false);

  let answer: (reply: Reply<unknown>) => void = () => undefined;
  answers['console.send'] = () => new Promise((resolve) => (answer = resolve));
  page.choose(listTags);
  const first = page.send();
  await page.send();
  expect(asked.filter(({ channel }) => channel === 'console.send')).toHaveLength(1);
  answer(answered('call-1'));
  await first;
  expect(page.sending.progress.value.kind).toBe('answered');
});

test('a slip of the write guard goes along; what it stops is said with the request', async () => {
  const { page, asked, answers } = await begun();
  answers['console.send'] = () => ({ ok: true, value: { kind: 'stopped', why: 'unconfirmed' } });
  await page.send('slip-1');
  expect(asked.find(({ channel }) => channel === 'console.send')?.input.slip).toBe('slip-1');
  const progress = page.sending.progress.value;
  expect(progress).toMatchObject({ kind: 'stopped', why: 'unconfirmed', request: { reads: false } });
  expect(page.answer.shown.value).toBeUndefined();
});

test('a worker that died: a change is never sent again, and may have been carried out', async () => {
  const { page, answers, asked } = await begun();
  answers['console.send'] = () => failed('interrupted');
  await page.send();
  expect(page.sending.progress.value).toMatchObject({ kind: 'interrupted', request: { reads: false } });
  expect(asked.filter(({ channel }) => channel === 'console.send')).toHaveLength(1);
});

test('a worker that died: a read is sent again once by itself, and then by the person', async () => {
  const { page, answers, asked } = await begun();
  const sent = (): number => asked.filter(({ channel }) => channel === 'console.send').length;
  answers['console.send'] = () => failed('interrupted');
  page.choose(listTags);
  await page.send();
  expect(page.sending.progress.value).toMatchObject({ kind: 'interrupted', request: { reads: true } });
  expect(sent()).toBe(2);
  answers['console.send'] = ({ call }) => (sent() === 3 ? failed('interrupted') : answered(call));
  const progress = page.sending.progress.value;
  if (progress.kind === 'interrupted') await page.again(progress.request);
  expect(page.sending.progress.value).toMatchObject({ kind: 'answered', answered: { tries: 2 } });
  expect(sent()).toBe(4);
});

test('locked, the page is empty, and an answer that comes then is not shown', async () => {
  const { page, answers, lockChanged, drafts } = await begun();
  let answer: (reply: Reply<unknown>) => void = () => undefined;
  answers['console.send'] = () => new Promise((resolve) => (answer = resolve));
  const sending = page.send();
  const kept = drafts.get('console-one');
  answers['console.open'] = () => failed('vault-locked');
  page.operations.query.value = 'Acme';
  lockChanged();
  await settle();
  answer(answered('call-1'));
  await sending;
  expect(page.account.row.value).toBeUndefined();
  expect(page.account.trouble.value?.code).toBe('vault-locked');
  expect(page.request.draft.value).toBeUndefined();
  expect(page.sending.progress.value.kind).toBe('none');
  expect(page.answer.shown.value).toBeUndefined();
  expect(page.operations.query.value).toBe('');
  expect(page.draft.text.value).toBe('');
  expect(drafts.get('console-one')).toBe(kept);
});

test('locked, a report is gone from the page; what was expected stays sealed', async () => {
  const { page, answers, lockChanged, drafts } = await begun();
  answers['report.redact'] = ({ texts }) => ({
    ok: true,
    value: (texts as string[]).map((text) => ({ text, removed: { key: 0, named: 0, mcp: 0, shape: 0 } })),
  });
  answers['report.scan'] = () => ({
    ok: true,
    value: { keys: 1, forms: 30, unreadable: 0, clean: true, lines: [] },
  });
  await page.send();
  const came = page.sending.progress.value;
  if (came.kind !== 'answered') throw new Error(came.kind);
  await page.report.open([{ kind: 'here', request: came.request, answered: came.answered }]);
  page.report.expect('A tag of that name.');
  page.report.picking.begin();
  expect(page.report.made.value?.proof.clean).toBe(true);
  answers['console.open'] = () => failed('vault-locked');
  lockChanged();
  await settle();
  const { calls, made, expected, picking } = page.report;
  expect([calls.value, made.value, expected.text.value, picking.calls.value]).toEqual([
    undefined,
    undefined,
    '',
    undefined,
  ]);
  expect(drafts.get('report-one')).toContain('A tag of that name.');
});

test('what was written comes back: refused values and requests of other operations too', async () => {
  const { page, drafts } = await begun();
  page.choose(listTags);
  const [limit] = listTags.inQuery.filter(({ name }) => name === 'limit');
  if (limit) page.request.type({ in: 'query', name: 'limit' }, limit, 'many');
  expect(drafts.get('console-one')).toContain('many');

  const { page: later, drafts: same } = makeConsole();
  same.set('console-one', drafts.get('console-one') ?? '');
  await later.start();
  expect(later.request.operation.value).toBe(listTags);
  expect(later.request.refused({ in: 'query', name: 'limit' })).toBe(true);
  expect(later.blocked.value).toEqual({ why: 'refused', count: 1 });
  later.choose(createTag);
  expect(later.request.draft.value?.body).toContain('Autumn');
});

test('an empty request is not kept', async () => {
  const { page, drafts } = await begun();
  page.request.clear();
  expect(drafts.get('console-one')).toBe('');
  page.request.takeBack();
  expect(drafts.get('console-one')).toContain('Autumn');
});
