// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { showAnswer } from './shown-answer';

const contact = (at: number) => ({
  id: String(at),
  email: `contact${at}@example.com`,
  list: '12',
  note: 'long '.repeat(60),
  links: {
    notes: `https://acme.api-us1.com/api/3/contacts/${at}/notes`,
    other: 'https://evil.example/api/3/x',
  },
});
const page = (count: number, total: number | string = 4812): string =>
  JSON.stringify({
    lists: [{ id: '12', name: 'Newsletter (EU)' }],
    contacts: Array.from({ length: count }, (_, at) => contact(at + 1)),
    meta: { total },
  });

test('a collection opens as a table that says how much of it all it is', async () => {
  const shown = await showAnswer(page(20));
  expect(shown.text()).toContain('You see 20 of 4,812 in “contacts”.');
  expect(shown.all('[role="tab"][aria-selected="true"]')[0]?.textContent).toBe('Table');
  expect(shown.all('th').map(({ textContent }) => textContent)).toEqual(['id', 'email', 'list', 'note']);
  expect(shown.all('table')[0]?.getAttribute('aria-rowcount')).toBe('21');
  const [, , list] = shown.all('td');
  expect(list?.textContent).toBe('Newsletter (EU) 12');
});

test('from an offset, up to the end, and without a total it says so', async () => {
  const target = '/api/3/contacts?limit=20&offset=40';
  expect((await showAnswer(page(20), { context: { target } })).text()).toContain('You see 41 to 60 of 4,812');
  expect((await showAnswer(page(3, '3'))).text()).toContain('All 3 in “contacts”.');
  expect((await showAnswer(page(3, 'many'))).text()).toContain('does not say how many');
});

test('a header sorts upwards, downwards and no longer', async () => {
  const shown = await showAnswer(page(12));
  const first = () => shown.all('tbody td')[0]?.textContent;
  const sorting = () => shown.all('th')[0]?.getAttribute('aria-sort');
  const states = [[sorting(), first()]];
  for (let press = 0; press < 3; press += 1) {
    await shown.press(shown.button(`id${['', '↑', '↓'][press]}`));
    states.push([sorting(), first()]);
  }
  expect(states).toEqual([
    [null, '1'],
    ['ascending', '1'],
    ['descending', '12'],
    [null, '1'],
  ]);
});

test('columns are chosen, and stay chosen for the next answer of the operation', async () => {
  const shown = await showAnswer(page(2));
  const box = (name: string) =>
    shown
      .all('label')
      .find(({ textContent }) => textContent === name)
      ?.querySelector('input') ?? undefined;
  const heads = () => shown.all('th').map(({ textContent }) => textContent);
  await shown.press(box('email'));
  await shown.press(box('links'));
  expect(heads()).toEqual(['id', 'list', 'note', 'links']);
  const present = shown.store.shown.value;
  if (!present) throw new Error('nothing shown');
  shown.store.show({ answered: present.answered }, present.context);
  await shown.settled();
  expect(heads()).toEqual(['id', 'list', 'note', 'links']);
  await shown.press(shown.button('Usual columns'));
  expect(heads()).toEqual(['id', 'email', 'list', 'note']);
});

test('a cell that is cut leads to its value in the tree, which shows it whole', async () => {
  const shown = await showAnswer(page(5));
  await shown.press(shown.all('.answer-cut')[1]);
  expect(shown.all('[role="tab"][aria-selected="true"]')[0]?.textContent).toBe('Tree');
  const chosen = shown.all('[aria-selected="true"][role="treeitem"]')[0];
  expect(chosen?.getAttribute('aria-level')).toBe('3');
  expect(chosen?.textContent).toContain('note');
  expect(shown.all('.answer-whole pre')[0]?.textContent).toBe('long '.repeat(60));
});

test('the tree is gone through by keys, and copies values and paths', async () => {
  const shown = await showAnswer(page(3));
  await shown.open('Tree');
  const tree = () => shown.all('[role="tree"]')[0];
  const chosen = () => document.getElementById(tree()?.getAttribute('aria-activedescendant') ?? '');
  const at = () => [
    chosen()?.getAttribute('aria-level'),
    chosen()?.querySelector('.answer-name')?.textContent,
  ];
  await shown.key('Home');
  expect(at()).toEqual(['1', 'lists']);
  await shown.key('ArrowRight');
  await shown.key('ArrowRight');
  expect(chosen()?.getAttribute('aria-expanded')).toBe('true');
  await shown.key('ArrowDown');
  await shown.key('ArrowDown');
  expect(at()).toEqual(['3', 'name']);
  await shown.key('c', { ctrlKey: true });
  await shown.press(chosen()?.querySelector('.answer-acts button:last-child') ?? undefined);
  expect(shown.copied).toEqual(['Newsletter (EU)', '$.lists[0].name']);
  expect(shown.text()).toContain('Copied');
  await shown.key('ArrowLeft');
  await shown.key('ArrowLeft');
  expect(at()).toEqual(['2', '0']);
  expect(chosen()?.getAttribute('aria-expanded')).toBe('false');
  await shown.key('End');
  expect(at()).toEqual(['2', 'total']);
});

test('links into the same API fill the request, and no others are links', async () => {
  const shown = await showAnswer(page(1));
  await shown.open('Tree');
  await shown.find('https');
  await shown.press(shown.button('Next'));
  const links = shown.all('.answer-act').filter(({ textContent }) => textContent === 'Open');
  expect(links).toHaveLength(1);
  await shown.press(links[0]);
  expect(shown.followed).toEqual(['/api/3/contacts/1/notes']);
});

test('a search shows what it found with its path, and goes from one to the next', async () => {
  const shown = await showAnswer(page(60));
  await shown.open('Tree');
  await shown.find('CONTACT5');
  expect(shown.text()).toContain('11 found');
  expect(shown.all('.answer-hits li')[1]?.textContent).toBe('$.contacts[49].email"contact50@example.com"');
  const box = shown.all('input[type="search"]')[0];
  await shown.press(box, 'Enter');
  await shown.press(box, 'Enter');
  expect(shown.text()).toContain('2 of 11');
  expect(shown.all('[role="treeitem"][aria-selected="true"]')[0]?.textContent).toContain(
    'contact50@example.com',
  );
  await shown.press(box, 'Enter', { shiftKey: true });
  await shown.press(box, 'Enter', { shiftKey: true });
  expect(shown.text()).toContain('11 of 11');
  await shown.find('$.contacts[?@.id=="7"].email');
  expect(shown.text()).toContain('1 found');
  await shown.find('$.[');
  expect(shown.text()).toContain('This is no JSONPath');
  await shown.find('nothing of the kind');
  expect(shown.text()).toContain('Nothing found');
});

test('more than a thousand hits are said to be so', async () => {
  const shown = await showAnswer(page(1_100));
  await shown.open('Tree');
  await shown.find('@example');
  expect(shown.text()).toContain('more than 1,000');
});

test('only what is in sight is drawn, however long the answer', async () => {
  const shown = await showAnswer(page(5_000));
  expect(shown.all('tbody tr').length).toBeLessThan(80);
  await shown.open('Tree');
  expect(shown.lines().length).toBeLessThan(80);
  await shown.open('Raw');
  expect(shown.all('pre')).toHaveLength(1);
  await shown.press(shown.button('Show more'));
  expect(shown.all('pre')).toHaveLength(2);
});

test('the whole answer is copied and saved, under a name that tells nothing of the account', async () => {
  const body = page(6_000);
  const shown = await showAnswer(body);
  await shown.open('Raw');
  await shown.press(shown.button('Copy all'));
  await shown.press(shown.button('Save as file'));
  expect(shown.copied).toEqual([body]);
  expect(shown.saved).toEqual([['contacts-list.json', body]]);
});

test('a failure comes with its causes, a success that was none is called so', async () => {
  const refused = await showAnswer('{"message":"nope"}', { status: 403 });
  expect(refused.text()).toContain('403 Forbidden');
  expect(refused.all('.answer-diagnosis details').length).toBeGreaterThan(1);
  expect(refused.text()).toContain('What decides');
  expect(refused.tabs()).toEqual(['Tree', 'Raw', 'Headers']);
  const untrue = await showAnswer('', { headers: { 'x-ac-error': 'Code 9001' } });
  expect(untrue.text()).toContain('The status says success; the answer does not.');
  expect(untrue.all('.answer-code.good')).toHaveLength(0);
});

test('headers are listed, cookies never', async () => {
  const shown = await showAnswer('{}', {
    headers: { 'set-cookie': 'session=secret', 'x-request-id': 'abc' },
  });
  await shown.open('Headers');
  expect(shown.all('tbody th').map(({ textContent }) => textContent)).toEqual([
    'content-type',
    'x-request-id',
  ]);
  expect(shown.text()).not.toContain('secret');
  await shown.press(shown.all('.answer-id')[0]);
  expect(shown.copied).toEqual(['abc']);
});

test('tabs are gone through with arrows, round the end', async () => {
  const shown = await showAnswer(page(2));
  const selected = () => shown.all('[role="tab"][aria-selected="true"]')[0];
  const seen = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
    await shown.press(selected(), key);
    seen.push(selected()?.textContent);
    expect(document.activeElement).toBe(selected());
  }
  expect(seen).toEqual(['Raw', 'Headers', 'Tree', 'Headers', 'Tree', 'Headers']);
});
