import { isRecord } from '../diagnosis/json';
import type { Pickable } from '../operations/types';
import type { Choice } from './choice';

type Row = Readonly<Record<string, unknown>>;

/** How the records of one kind are read. */
export interface PickableKind {
  /** The path of the collection. */
  readonly path: string;
  /** The key that the records lie under in its answer. */
  readonly rows: string;
  /** The key of what a page and its total count, where those are other records. */
  readonly counted?: string;
  /** What else is asked: the order, where the newest would not come first. */
  readonly query?: Readonly<Record<string, string>>;
  /** What is asked to search; missing where the API cannot. */
  readonly search?: (text: string) => Readonly<Record<string, string>>;
  /** The way of paging: `limit` and `offset` but for segments. */
  readonly paging?: 'pages';
  /** Records to a page, where a hundred would be too much to send. */
  readonly size?: number;
  /** An empty collection answers 404. Source: reference/get-saved-segment-summaries. */
  readonly emptyIs404?: true;
  /** One alone does not say what it is called: its name is looked up in the collection. */
  readonly namedInWhole?: true;
  /** What a record is called. `answer`: the whole that it came in. */
  readonly words: (row: Row, answer: Row) => Omit<Choice, 'id'>;
}

/** Longer names are cut: they are to be recognised, not read. */
const longest = 200;

/** The first of these that says something. */
function said(row: Row, ...keys: readonly string[]): string {
  for (const key of keys) {
    const value = row[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, longest);
  }
  return '';
}

const called = (name: string, more = ''): Omit<Choice, 'id'> =>
  more === '' || more === name ? { name } : { name, more };

const bySearch = (text: string) => ({ search: text });

const fullName = (row: Row): string =>
  [said(row, 'firstName'), said(row, 'lastName')].filter(Boolean).join(' ');

/** A deal's value with its currency. It comes in hundredths, whatever the currency. */
function amount(row: Row): string {
  const value = Number(said(row, 'value') || Number.NaN);
  return Number.isFinite(value)
    ? `${(value / 100).toFixed(2)} ${said(row, 'currency').toUpperCase()}`.trim()
    : '';
}

function titleOf(rows: unknown, id: unknown): string {
  const found = Array.isArray(rows)
    ? rows.find((row) => isRecord(row) && String(row.id) === String(id))
    : undefined;
  return isRecord(found) ? said(found, 'title') : '';
}

/** Every kind that can be picked. Sources: the reference pages of the collections, and recorded answers. */
export const pickableKinds: Readonly<Record<Pickable, PickableKind>> = {
  account: {
    path: '/api/3/accounts',
    rows: 'accounts',
    search: bySearch,
    words: (row) => called(said(row, 'name'), said(row, 'accountUrl')),
  },
  automation: {
    path: '/api/3/automations',
    rows: 'automations',
    words: (row) => called(said(row, 'name')),
  },
  campaign: {
    path: '/api/3/campaigns',
    rows: 'campaigns',
    query: { 'orders[sdate]': 'DESC' },
    words: (row) => called(said(row, 'name'), said(row, 'sdate', 'cdate').slice(0, 10)),
  },
  contact: {
    path: '/api/3/contacts',
    rows: 'contacts',
    query: { 'orders[id]': 'DESC' },
    // Looks into names, phone and organisation too, not into the address alone.
    search: bySearch,
    words: (row) => {
      const person = fullName(row);
      return called(said(row, 'email') || person || said(row, 'phone'), person);
    },
  },
  'contact-field': {
    path: '/api/3/fields',
    rows: 'fields',
    words: (row) => called(said(row, 'title'), said(row, 'perstag') && `%${said(row, 'perstag')}%`),
  },
  deal: {
    path: '/api/3/deals',
    rows: 'deals',
    search: (text) => ({ 'filters[search]': text, 'filters[search_field]': 'title' }),
    words: (row) => called(said(row, 'title'), amount(row)),
  },
  'deal-field': {
    path: '/api/3/dealCustomFieldMeta',
    rows: 'dealCustomFieldMeta',
    words: (row) => called(said(row, 'fieldLabel'), said(row, 'fieldType')),
  },
  list: {
    path: '/api/3/lists',
    rows: 'lists',
    search: (text) => ({ 'filters[name][contains]': text }),
    words: (row) => called(said(row, 'name'), said(row, 'stringid')),
  },
  message: {
    path: '/api/3/messages',
    rows: 'messages',
    // Each comes with its whole HTML.
    size: 20,
    words: (row) => called(said(row, 'name', 'subject'), said(row, 'subject')),
  },
  pipeline: {
    path: '/api/3/dealGroups',
    rows: 'dealGroups',
    words: (row) => called(said(row, 'title'), said(row, 'currency').toUpperCase()),
  },
  segment: {
    path: '/api/3/audiences',
    rows: 'data',
    search: bySearch,
    paging: 'pages',
    emptyIs404: true,
    words: (row) => called(said(isRecord(row.attributes) ? row.attributes : row, 'name')),
  },
  // Pipelines come with their stages, so one answer has the names of both.
  stage: {
    path: '/api/3/dealGroups',
    rows: 'dealStages',
    counted: 'dealGroups',
    namedInWhole: true,
    words: (row, answer) =>
      called([said(row, 'title'), titleOf(answer.dealGroups, row.group)].filter(Boolean).join(' · ')),
  },
  tag: {
    path: '/api/3/tags',
    rows: 'tags',
    search: bySearch,
    words: (row) => called(said(row, 'tag'), said(row, 'description')),
  },
  user: {
    path: '/api/3/users',
    rows: 'users',
    words: (row) => called(fullName(row) || said(row, 'username'), said(row, 'email')),
  },
  'user-group': {
    path: '/api/3/groups',
    rows: 'groups',
    words: (row) => called(said(row, 'title'), said(row, 'descript')),
  },
};
