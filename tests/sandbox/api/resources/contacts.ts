import type { Row } from '../../world/table.ts';
import type { Call } from '../call.ts';
import type { Narrow, Resource } from '../engine/resource.ts';
import { invalidField } from '../errors.ts';
import { formedLike, recordedRow } from '../recorded.ts';
import { contactAutomations } from './contact-automations.ts';
import { contactLists } from './contact-lists.ts';
import { deals } from './deals.ts';
import { fieldValues, storeFieldValues } from './field-values.ts';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The contact with this address, whatever its case. */
export function contactByEmail(call: Call, email: string): Row | undefined {
  const wanted = email.toLowerCase();
  return call.account
    .table('contacts')
    .all()
    .find((row) => String(row.email).toLowerCase() === wanted);
}

const is =
  (field: string): Narrow =>
  (value) => {
    const wanted = value.toLowerCase();
    return (row) => String(row[field] ?? '').toLowerCase() === wanted;
  };

/** Contacts that have a membership which fits. Reads the memberships once a request. */
function byMembership(fits: (membership: Row, value: string, call: Call) => boolean): Narrow {
  return (value, call) => {
    const memberships = call.account.table('contactLists').all();
    const inside = new Set(memberships.filter((row) => fits(row, value, call)).map((row) => row.contact));
    return (row) => inside.has(row.id);
  };
}

const byList = byMembership((row, value, call) => {
  const status = call.query.get('status');
  return row.list === value && (status === null || status === '-1' || row.status === status);
});

const byStatus: Narrow = (value, call) => {
  // With a list, the status is that on the list, and byList has seen to it.
  if (value === '-1' || call.query.has('listid')) return () => true;
  return byMembership((row) => row.status === value)(value, call);
};

const byTag: Narrow = (value, call) => {
  const tagged = call.account.table('contactTags').all();
  const inside = new Set(tagged.filter((row) => row.tag === value).map((row) => row.contact));
  return (row) => inside.has(row.id);
};

const byIds: Narrow = (value) => {
  const ids = new Set(value.split(','));
  return (row) => ids.has(row.id);
};

export const contacts: Resource = {
  collection: 'contacts',
  one: 'contact',
  kind: 'Subscriber',
  form: {
    listed: recordedRow('contacts-list', 'contacts'),
    read: recordedRow('contact-single', 'contact'),
    created: recordedRow('contact-create-201', 'contact'),
    updated: recordedRow('contact-update', 'contact'),
  },
  searched: ['email', 'firstName', 'lastName', 'phone', 'orgname'],
  narrow: {
    email: is('email'),
    email_like: (value) => (row) => String(row.email).toLowerCase().includes(value.toLowerCase()),
    phone: is('phone'),
    ids: byIds,
    listid: byList,
    status: byStatus,
    tagid: byTag,
    exclude: (value) => (row) => row.id !== value,
    id_greater: (value) => (row) => Number(row.id) > Number(value),
    id_less: (value) => (row) => Number(row.id) < Number(value),
  },
  meta: (total, { query }) => ({
    total: String(total),
    sortable: true,
    page_input: {
      segmentid: 0,
      formid: 0,
      listid: Number(query.get('listid') ?? 0),
      tagid: Number(query.get('tagid') ?? 0),
      limit: Math.min(Number(query.get('limit') ?? 20) || 20, 100),
      offset: Number(query.get('offset') ?? 0) || 0,
      search: query.get('search'),
      sort: null,
      seriesid: 0,
      waitid: 0,
      status: Number(query.get('status') ?? -1),
      forceQuery: 0,
      cacheid: '3e5985ad86d3488f5e4292907c8c9752',
    },
  }),
  beside(rows, call, occasion) {
    const ids = new Set(rows.map(({ id }) => id));
    const of = (resource: Resource) =>
      call.account
        .table(resource.collection)
        .all()
        .filter((row) => ids.has(String(row.contact)))
        .map((row) => formedLike(resource.form.listed, row, call.origin));
    if (occasion === 'listed') {
      const included = call.query.get('include')?.split(',') ?? [];
      return { ...(included.includes('fieldValues') && { fieldValues: of(fieldValues) }), scoreValues: [] };
    }
    if (occasion === 'created') return {};
    return {
      contactAutomations: of(contactAutomations),
      contactLists: of(contactLists),
      deals: of(deals),
      fieldValues: of(fieldValues),
      geoIps: [],
      accountContacts: [],
    };
  },
  check(fields, call, existing) {
    const { email } = fields;
    if (email === undefined && existing) return undefined;
    const mayBeEmpty = String(fields.allowNullEmail) === 'true';
    if (email === undefined || email === null || email === '') {
      return mayBeEmpty || existing
        ? undefined
        : invalidField('email', 'field_missing', 'Email address was not provided.');
    }
    if (!ADDRESS.test(String(email))) {
      return invalidField('email', 'field_invalid', 'Email address is not valid.');
    }
    const same = contactByEmail(call, String(email));
    return same && same.id !== existing?.id
      ? invalidField('email', 'duplicate', 'Email address already exists in the system')
      : undefined;
  },
  stored: (row, fields, call) => storeFieldValues(row.id, fields.fieldValues, call),
};
