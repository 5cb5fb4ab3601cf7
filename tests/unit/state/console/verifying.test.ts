import { expect, test } from 'vitest';
import { operations } from '@/utils/activecampaign/operations';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { failed } from '@/utils/messaging/reply';
import { wayBack } from '@/utils/state/console/putting-back';
import { readPlace } from '@/utils/state/console/read-place';
import { makeConsole } from './console-world';

const draft = (method: RequestDraft['method'], target: string, body: unknown = ''): RequestDraft => ({
  method,
  target,
  body: body === '' ? '' : JSON.stringify(body),
});
const update = draft('PUT', '/api/3/contacts/8', { contact: { firstName: 'Anna' } });
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const verified = { ok: true, value: { kind: 'verified', before: true, fields: [] } } as const;

test.each([
  [update, '', '/api/3/contacts/8'],
  [draft('DELETE', '/api/3/tags/5?x=1'), '', '/api/3/tags/5'],
  [draft('POST', '/api/3/tags'), { tag: { id: '5' } }, '/api/3/tags/5'],
  [draft('POST', '/api/3/contact/sync'), { fieldValues: [], contact: { id: 8 } }, '/api/3/contacts/8'],
  [draft('POST', '/api/3/tags'), { tag: { id: '../9' } }, '/api/3/tags/..%2F9'],
  [draft('POST', '/api/3/tags'), { tag: {} }, undefined],
  [draft('POST', '/api/3/import/bulk_import'), { Success: 1, batchId: 'x' }, undefined],
  [draft('PUT', '/api/3/unheard-of/8'), '', undefined],
  [draft('DELETE', '/api/3/tags'), '', undefined],
])('%j is looked at again where one record is read', (request, answer, place) => {
  expect(readPlace(operations, request, JSON.stringify(answer))).toBe(place);
});

test('the answer is shown first, and then what the second look found', async () => {
  const { page, answers, asked } = makeConsole();
  let found: () => void = () => undefined;
  answers['console.verify'] = () =>
    new Promise((resolve) => {
      found = () => resolve(verified);
    });
  await page.start();
  await page.again({ operation: undefined, draft: update, reads: false });
  expect(page.sending.progress.value.kind).toBe('answered');
  expect(page.verifying.state.value.kind).toBe('checking');
  found();
  await settle();
  expect(page.verifying.state.value).toMatchObject({ kind: 'checked', verification: { kind: 'verified' } });
  expect(asked.find(({ channel }) => channel === 'console.verify')?.input).toEqual({
    id: 'one',
    ...update,
    call: 'call-1',
    place: '/api/3/contacts/8',
  });
  // Sent once more, what was found before says nothing.
  await page.again({ operation: undefined, draft: draft('GET', '/api/3/tags'), reads: true });
  expect(page.verifying.state.value.kind).toBe('none');
});

test('what cannot be looked at is said, and a look that failed can be tried again', async () => {
  const { page, answers } = makeConsole();
  await page.start();
  const bulk = draft('POST', '/api/3/import/bulk_import', { contacts: [] });
  await page.again({ operation: undefined, draft: bulk, reads: false });
  expect(page.verifying.state.value.kind).toBe('no-record');
  answers['console.verify'] = () => failed('interrupted');
  await page.again({ operation: undefined, draft: update, reads: false });
  await settle();
  expect(page.verifying.state.value).toMatchObject({ kind: 'failed', error: { code: 'interrupted' } });
  answers['console.verify'] = () => verified;
  await page.verifying.again();
  expect(page.verifying.state.value.kind).toBe('checked');
});

test('a lock empties it, and what is found after says nothing', async () => {
  const { page, answers, lockChanged } = makeConsole();
  let found: () => void = () => undefined;
  answers['console.verify'] = () =>
    new Promise((resolve) => {
      found = () => resolve(verified);
    });
  await page.start();
  await page.again({ operation: undefined, draft: update, reads: false });
  lockChanged();
  found();
  await settle();
  expect(page.verifying.state.value.kind).toBe('none');
});

test('put back fills the form, sends nothing, and says what it cannot put back', async () => {
  const { page, answers, asked } = makeConsole();
  answers['console.before'] = () => ({ ok: true, value: '{"id":"8","firstName":"Ana"}' });
  await page.start();
  const change = draft('PUT', '/api/3/contacts/8', { contact: { firstName: 'Anna', password: 'x' } });
  await page.puttingBack.begin('call-1', change);
  expect(JSON.parse(page.request.draft.value?.body ?? '')).toEqual({ contact: { firstName: 'Ana' } });
  expect(page.request.operation.value?.id).toBe('contacts.update');
  expect(page.puttingBack.news.value).toEqual({
    call: 'call-1',
    kind: 'in-form',
    way: 'update',
    unknown: ['password'],
  });
  expect(asked.map(({ channel }) => channel)).not.toContain('console.send');

  await page.puttingBack.begin(
    'call-2',
    draft('PUT', '/api/3/contacts/8', { contact: { firstName: 'Ana' } }),
  );
  expect(page.puttingBack.news.value).toEqual({ call: 'call-2', kind: 'nothing' });
  answers['console.before'] = () => ({ ok: true, value: null });
  await page.puttingBack.begin('call-3', change);
  expect(page.puttingBack.news.value).toEqual({ call: 'call-3', kind: 'gone' });
});

test('what is put back is sent without a slip: it is confirmed like every change', async () => {
  const { page, answers, asked } = makeConsole();
  answers['console.before'] = () => ({ ok: true, value: '{"id":"8","firstName":"Ana"}' });
  answers['console.send'] = () => ({ ok: true, value: { kind: 'stopped', why: 'unconfirmed' } });
  await page.start();
  await page.puttingBack.begin('call-1', update);
  await page.send();
  const sent = asked.find(({ channel }) => channel === 'console.send')?.input;
  expect(sent).toMatchObject({ method: 'PUT', target: '/api/3/contacts/8' });
  expect(sent).not.toHaveProperty('slip');
  expect(page.sending.progress.value).toMatchObject({ kind: 'stopped', why: 'unconfirmed' });
});

test('a deletion is made anew where the API can, and what was only added has no way back', () => {
  expect(wayBack(update)).toBe('update');
  expect(wayBack(draft('DELETE', '/api/3/contacts/8'))).toBe('create');
  expect(wayBack(draft('DELETE', '/api/3/unheard-of/8'))).toBeUndefined();
  expect(wayBack(draft('POST', '/api/3/tags'))).toBeUndefined();
});
