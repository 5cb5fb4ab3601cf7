import { expect, test } from 'vitest';
import { type Reached, takePage } from '@/utils/activecampaign/paging/page';
import { createSeenIds } from '@/utils/activecampaign/paging/seen-ids';

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
  const first = takePage({ tags: rows(1, 2, 3), meta: { total: '6' } }, 'offset', start, seen, 'tags');
  expect(first).toMatchObject({ rows: rows(1, 2, 3), reached: { cursor: 3 }, last: false, total: 6 });
  const second = takePage(
    { tags: rows(3, 4, 5), meta: { total: '7' } },
    'offset',
    { cursor: 3 },
    seen,
    'tags',
  );
  expect(second).toMatchObject({
    rows: rows(4, 5),
    doubles: 1,
    reached: { cursor: 6 },
    last: false,
    total: 7,
  });
  expect(
    takePage({ data: [{ a: 1 }, { a: 1 }], meta: { total: 2 } }, 'offset', start, seen, undefined),
  ).toMatchObject({ key: 'data', rows: [{ a: 1 }, { a: 1 }], doubles: 0, last: true });
});

test('where rows went meanwhile, it is read on from where those are now that took their places', () => {
  const seen = createSeenIds();
  const take = (reached: Reached, ids: readonly number[], total: number) =>
    takePage({ tags: rows(...ids), meta: { total: String(total) } }, 'offset', reached, seen, 'tags');
  expect(take(start, [1, 2, 3], 6)).toMatchObject({ reached: { cursor: 3, total: 6 } });
  // 1 and 2 were deleted: 4 and 5 are before the offset now, and 6 is the last.
  expect(take({ cursor: 3, total: 6 }, [6], 4)).toMatchObject({ reached: { cursor: 1 }, last: false });
  expect(take({ cursor: 1, total: 4 }, [4, 5, 6], 4)).toMatchObject({
    rows: rows(4, 5),
    doubles: 1,
    last: true,
  });
  // All that is left was before the offset.
  expect(take({ cursor: 3, total: 6 }, [], 2)).toMatchObject({ reached: { cursor: 0 }, last: false });
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
