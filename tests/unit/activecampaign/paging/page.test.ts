import { expect, test } from 'vitest';
import { nextTarget, takePage } from '@/utils/activecampaign/paging/page';
import { createSeenIds } from '@/utils/activecampaign/paging/seen-ids';
import type { Reached } from '@/utils/activecampaign/paging/taken';

const rows = (...ids: readonly (number | string)[]) => ids.map((id) => ({ id: String(id) }));
const start: Reached = { cursor: 0 };

test('ids are known again: numbers of whatever size, and others', () => {
  const seen = createSeenIds();
  const ids = [
    '0',
    '1',
    '1023',
    '1024',
    '900000000000000',
    '01',
    '1.5',
    '-1',
    'a',
    '9007199254740993',
    '__proto__',
  ];
  expect(ids.map(seen.add)).toEqual(ids.map(() => true));
  expect(ids.map(seen.add)).toEqual(ids.map(() => false));
});

test.each([
  ['what is left, as the page says', { contacts: rows(4, 5), meta: { total: '2' } }, true],
  ['less than there is in all', { contacts: rows(4, 5), meta: { total: '9' } }, false],
  ['less than a page says nothing by itself', { contacts: rows(4) }, false],
  ['nothing more', { contacts: [] }, true],
])('contacts end with %s', (_, answer, last) => {
  expect(takePage(answer, 'id', start, createSeenIds(), 'contacts')).toMatchObject({ kind: 'page', last });
});

test('contacts that are not later than the last one have come already', () => {
  const answer = { contacts: rows(3, 7, 7, 9), meta: { total: '40' } };
  expect(takePage(answer, 'id', { cursor: 3 }, createSeenIds(), 'contacts')).toMatchObject({
    rows: rows(7, 9),
    doubles: 2,
    reached: { cursor: 9 },
  });
  // The account passes id_greater over.
  expect(takePage(answer, 'id', { cursor: 9 }, createSeenIds(), 'contacts')).toBe('not-paged');
  expect(takePage({ contacts: [{ email: 'a' }] }, 'id', start, createSeenIds(), 'contacts')).toBe(
    'not-paged',
  );
});

test('by offset, an id that came before is not taken again, and rows without ids are', () => {
  const seen = createSeenIds();
  const take = (reached: Reached, ids: readonly number[], total: number) =>
    takePage({ tags: rows(...ids), meta: { total: String(total) } }, 'offset', reached, seen, 'tags');
  expect(take(start, [1, 2, 3], 6)).toMatchObject({ rows: rows(1, 2, 3), reached: { cursor: 3 }, total: 6 });
  // The row that is asked for once more is no double.
  expect(take({ cursor: 3 }, [3, 4, 5], 7)).toMatchObject({
    rows: rows(4, 5),
    doubles: 0,
    reached: { cursor: 5 },
    last: false,
    total: 7,
  });
  // Two came before: what is here is further on.
  expect(take({ cursor: 5 }, [3, 4, 5, 6], 9)).toMatchObject({
    rows: rows(6),
    doubles: 2,
    moved: false,
    reached: { cursor: 8 },
  });
  expect(
    takePage({ data: [{ a: 1 }, { a: 1 }], meta: { total: 2 } }, 'offset', start, createSeenIds(), undefined),
  ).toMatchObject({ key: 'data', rows: [{ a: 1 }, { a: 1 }], doubles: 0, last: true });
});

test('the last row of the page before is asked for once more, but for rows without ids', () => {
  const seen = createSeenIds();
  const next = () => nextTarget('/api/3/tags', 'offset', { cursor: 100 }, seen);
  expect(next()).toBe('/api/3/tags?limit=100&offset=100');
  seen.add('7');
  expect(next()).toBe('/api/3/tags?limit=100&offset=99');
  expect(nextTarget('/api/3/tags', 'offset', start, seen)).toBe('/api/3/tags?limit=100&offset=0');
});

test('a page that begins with a row that never came says that rows went: it is read from further back', () => {
  const seen = createSeenIds();
  const take = (reached: Reached, ids: readonly number[], total?: number) =>
    takePage(
      { tags: rows(...ids), ...(total !== undefined && { meta: { total: String(total) } }) },
      'offset',
      reached,
      seen,
      'tags',
    );
  const ids = Array.from({ length: 300 }, (_, at) => at + 1);
  take(start, ids.slice(0, 100), 300);
  take({ cursor: 100 }, ids.slice(99, 199), 300);
  // 1 to 30 went, 30 others came behind: the row that is asked for once more is 229.
  expect(take({ cursor: 199 }, ids.slice(228, 300), 300)).toMatchObject({
    rows: rows(...ids.slice(228, 300)),
    moved: true,
    last: false,
    reached: { cursor: 99, back: 1 },
  });
  expect(take({ cursor: 99, back: 1 }, ids.slice(128, 228), 300)).toMatchObject({
    rows: rows(...ids.slice(199, 228)),
    moved: false,
    reached: { cursor: 198, back: 1 },
  });
  // A list that is shorter than what came: from its end.
  expect(take({ cursor: 250 }, [], 40)).toMatchObject({ moved: true, last: false, reached: { cursor: 40 } });
  expect(take({ cursor: 250 }, [])).toMatchObject({ moved: true, last: false, reached: { cursor: 150 } });
  // It is not gone back for ever.
  expect(take({ cursor: 199, back: 21 }, [901, 902], 300)).toMatchObject({
    moved: true,
    last: false,
    reached: { cursor: 200 },
  });
});

test('an account that gives the same page again does not page here', () => {
  for (const same of [{ tags: rows(1, 2) }, { tags: [{ a: 1 }, { a: 2 }] }]) {
    const seen = createSeenIds();
    const page = takePage(same, 'offset', start, seen, 'tags');
    if (typeof page === 'string') throw new Error(page);
    expect(takePage(same, 'offset', page.reached, seen, 'tags')).toBe('not-paged');
  }
});

test.each([{ contact: { id: '1' } }, { errors: [] }, {}, [], null, 'x', 7])(
  '%j is no collection',
  (answer) => {
    expect(takePage(answer, 'offset', start, createSeenIds(), undefined)).toBe('no-collection');
  },
);

test('contacts get the custom values that came beside them', () => {
  const answer = {
    fieldValues: [
      { contact: '2', field: '1', value: '40' },
      { contact: '2', field: '4', value: '||a||' },
      null,
    ],
    contacts: [
      { id: '1', fieldValues: [] },
      { id: '2', fieldValues: ['8', '9'] },
    ],
    meta: { total: '2' },
  };
  expect(takePage(answer, 'id', start, createSeenIds(), 'contacts')).toMatchObject({
    rows: [
      { id: '1', fieldValues: [] },
      { id: '2', fieldValues: [{ field: '1', value: '40' }, { field: '4' }] },
    ],
  });
});
