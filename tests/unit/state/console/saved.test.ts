import { expect, test } from 'vitest';
import { operationById } from '@/utils/activecampaign/operations';
import type { Reply } from '@/utils/messaging/reply';
import { makeConsole } from './console-world';

const row = (id: string, name: string, folder = '') => ({
  id,
  name,
  folder,
  method: 'GET',
  target: '/api/3/tags',
});
const listing = {
  folders: ['Weekly', 'Empty'],
  rows: [row('a', 'List tags'), row('b', 'Étiquettes', 'Weekly'), row('c', 'Contacts', 'Weekly')],
  removed: [],
  unread: 0,
};
const ok = (value: unknown): Reply<unknown> => ({ ok: true, value });
const saved = {
  ...row('b', 'Find', 'Weekly'),
  target: '/api/3/contacts?email={{email}}',
  body: '',
  at: 1,
  // What a file may claim.
  operation: 'tags.delete',
};

/** A console over three saved requests. */
async function begun() {
  const made = makeConsole();
  made.answers['saved.list'] = () => ok(listing);
  made.answers['saved.read'] = ({ id }) => ok(id === 'b' ? saved : null);
  made.answers['saved.save'] = ({ id }) => ok({ kind: 'done', listing, id: id ?? 'c' });
  made.answers['saved.place'] = () => ok({ kind: 'done', listing });
  await made.page.start();
  await new Promise(setImmediate);
  return made;
}

test('they are listed by folder, and found by words without accents', async () => {
  const { page } = await begun();
  const shown = () =>
    page.saved.sections.value.map(({ folder, rows }) => [folder, ...rows.map(({ id }) => id)]);
  expect(shown()).toEqual([['', 'a'], ['Weekly', 'b', 'c'], ['Empty']]);
  page.saved.query.value = 'weekly etiq';
  expect(shown()).toEqual([['Weekly', 'b']]);
});

test('an opened request is of the operation that it sends, whatever it says; nothing leaves while a value is missing', async () => {
  const { page, asked } = await begun();
  await page.openSaved('b');
  expect(page.request.operation.value).toBe(operationById('contacts.list'));
  expect(page.saved.opened.value?.id).toBe('b');
  await page.send();
  expect(page.blocked.value).toEqual({ why: 'missing', names: ['email'] });
  expect(asked.some(({ channel }) => channel === 'console.send')).toBe(false);

  page.variables.fill('email', 'a+b@example.com');
  await page.send();
  const sent = asked.find(({ channel }) => channel === 'console.send')?.input;
  expect(sent?.target).toBe('/api/3/contacts?email=a%2Bb%40example.com');
  expect(page.request.draft.value?.target).toBe(saved.target);
});

test('a value that cannot stand there is said, and a filled variable is judged as what it becomes', async () => {
  const { page } = await begun();
  page.request.take(undefined, { method: 'POST', target: '/api/3/x?{{k}}=1', body: '{"a":{{n}}}' });
  page.variables.fill('k', 'api_key');
  page.variables.fill('n', 'abc');
  expect(page.blocked.value).toMatchObject({ why: 'never-sent' });
  page.variables.fill('k', 'b');
  expect(page.blocked.value).toEqual({ why: 'unfit', name: 'n', unfit: 'json' });
  page.variables.fill('n', '3');
  expect(page.blocked.value).toBeUndefined();
});

test('what is opened and its values come back after a reload; another request is not that one any longer', async () => {
  const { page, drafts } = await begun();
  await page.openSaved('b');
  page.variables.fill('email', 'ana@example.com');
  const later = await begun();
  later.page.draft.clear();
  const again = makeConsole();
  again.drafts.set('console-one', drafts.get('console-one') ?? '');
  again.answers['saved.list'] = () => ok(listing);
  await again.page.start();
  expect(again.page.saved.openedId.value).toBe('b');
  expect(again.page.variables.values.value).toEqual(new Map([['email', 'ana@example.com']]));
  expect(again.page.blocked.value).toBeUndefined();
  const create = operationById('tags.create');
  if (create) again.page.choose(create);
  expect(again.page.saved.openedId.value).toBeUndefined();
});

test('saved over, as a new one, and what keeps that from being', async () => {
  const { page, asked, answers } = await begun();
  await page.openSaved('b');
  expect(await page.saved.save('Find', 'Weekly', 'b')).toBe(true);
  expect(asked.at(-1)).toEqual({
    channel: 'saved.save',
    input: {
      id: 'b',
      name: 'Find',
      folder: 'Weekly',
      method: 'GET',
      target: saved.target,
      body: '',
      operation: 'contacts.list',
    },
  });
  await page.saved.save('Other', '');
  expect(asked.at(-1)?.input).not.toHaveProperty('id');
  expect(page.saved.openedId.value).toBe('c');
  answers['saved.save'] = () => ok({ kind: 'key' });
  expect(await page.saved.save('Other', '')).toBe(false);
  expect(page.saved.trouble.value).toBe('key');
  await page.openSaved('a');
  expect(page.saved.trouble.value).toBe('gone');
});

test('one is moved up and down within its folder, and not beyond', async () => {
  const { page, asked } = await begun();
  expect(await page.saved.step('b', 1)).toEqual({ at: 2, of: 2 });
  expect(asked.at(-1)?.input).toEqual({ id: 'b', folder: 'Weekly' });
  expect(await page.saved.step('c', -1)).toEqual({ at: 1, of: 2 });
  expect(asked.at(-1)?.input).toEqual({ id: 'c', folder: 'Weekly', before: 'b' });
  expect(await page.saved.step('c', 1)).toBeUndefined();
  expect(await page.saved.step('a', -1)).toBeUndefined();
});

test('locked, nothing of them is on the page, and what is answered then is not shown', async () => {
  const { page, answers, lockChanged } = await begun();
  await page.openSaved('b');
  page.variables.fill('email', 'ana@example.com');
  let answer: (reply: Reply<unknown>) => void = () => undefined;
  answers['saved.save'] = () => new Promise((resolve) => (answer = resolve));
  const saving = page.saved.save('Find', '');
  answers['console.open'] = () => ({ ok: false, error: { code: 'vault-locked', retryable: false } });
  lockChanged();
  answer(ok({ kind: 'done', listing, id: 'b' }));
  expect(await saving).toBe(false);
  expect(page.saved.listing.value).toBeUndefined();
  expect(page.variables.values.value.size).toBe(0);
  expect(page.saved.openedId.value).toBeUndefined();
});
