import { createHash } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import { isoStamp, plainStamp } from '../time.ts';
import type { Sizes } from './records.ts';
import { LIST_COUNT, TAG_COUNT } from './structure.ts';

const FIRST = [
  'Ada',
  'Bruno',
  'Chloé',
  'Diego',
  'Emma',
  'Farid',
  'Grete',
  'Hugo',
  'Inês',
  'João',
  'Kenji',
  'Léa',
];
const LAST = ['Almeida', 'Becker', 'Carvalho', 'Dubois', 'Eriksen', 'Fontaine', 'García', 'Haddad', 'Ito'];

const FIRST_CONTACT = Date.UTC(2021, 2, 23, 11, 4, 43);
const BETWEEN_CONTACTS = 7 * 60 * 60 * 1000;

const ids = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function contact(id: number): JsonObject {
  const firstName = FIRST[id % FIRST.length] ?? '';
  const lastName = LAST[id % LAST.length] ?? '';
  const at = FIRST_CONTACT + id * BETWEEN_CONTACTS;
  const email = `contact${id}@example.com`;
  return {
    email,
    phone: '',
    firstName,
    lastName,
    hash: createHash('md5').update(email).digest('hex'),
    cdate: isoStamp(at),
    udate: isoStamp(at),
    created_timestamp: plainStamp(at),
    updated_timestamp: plainStamp(at),
    created_utc_timestamp: plainStamp(at),
    updated_utc_timestamp: plainStamp(at),
    accountContacts: [],
    organization: null,
    orgid: '0',
    orgname: '',
  };
}

export const contacts = (sizes: Sizes): JsonObject[] => ids(sizes.contacts).map(contact);

/** Every contact is on one list; every tenth has unsubscribed. */
export const contactLists = (sizes: Sizes): JsonObject[] =>
  ids(sizes.contacts).map((id) => ({
    contact: String(id),
    list: String((id % LIST_COUNT) + 1),
    status: id % 10 === 0 ? '2' : '1',
  }));

/** Every third contact has one tag. */
export const contactTags = (sizes: Sizes): JsonObject[] =>
  ids(sizes.contacts)
    .filter((id) => id % 3 === 0)
    .map((id) => ({ contact: String(id), tag: String((id % TAG_COUNT) + 1) }));

const WITH_VALUES = 40;

export const fieldValues = (sizes: Sizes): JsonObject[] =>
  ids(Math.min(sizes.contacts, WITH_VALUES)).flatMap((id) => [
    { contact: String(id), owner: String(id), field: '1', value: String((id * 7) % 250) },
    { contact: String(id), owner: String(id), field: '4', value: '||Hiking||Climbing||' },
  ]);
