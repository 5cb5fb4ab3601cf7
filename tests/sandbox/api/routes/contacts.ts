import { json } from '../../server/exchange.ts';
import { isoStamp } from '../../world/time.ts';
import type { Call } from '../call.ts';
import { create, fieldsOf, update } from '../engine/write.ts';
import { invalidParameter } from '../errors.ts';
import { formedLike, recordedRow } from '../recorded.ts';
import { contactLists } from '../resources/contact-lists.ts';
import { contactByEmail, contacts } from '../resources/contacts.ts';
import { fieldValues, storeFieldValue } from '../resources/field-values.ts';
import type { Routes } from './route.ts';

/** The contact whose membership or value was set, as it stands beside it in the answer. */
function contactBeside(call: Call, id: string) {
  const row = call.account.table('contacts').get(id);
  return { contacts: row ? [formedLike(contacts.form.updated ?? {}, row, call.origin)] : [] };
}

const synced = {
  ...contacts,
  form: { ...contacts.form, updated: recordedRow('contact-sync-updated-200', 'contact') },
};

export const contactRoutes: Routes = {
  'POST /api/3/contact/sync'(call) {
    const known = contactByEmail(call, String(fieldsOf('contact', call).email));
    return known ? update(synced, call, known.id) : create(contacts, call, 201);
  },

  'POST /api/3/contactLists'(call) {
    const fields = fieldsOf('contactList', call);
    const [contact, list] = [String(fields.contact), String(fields.list)];
    if (!call.account.table('contacts').get(contact)) {
      return invalidParameter('contactList.contact', 'The contact does not exist.');
    }
    if (!call.account.table('lists').get(list)) {
      return invalidParameter('contactList.list', 'The list does not exist.');
    }
    const table = call.account.table('contactLists');
    const existing = table.all().find((row) => row.contact === contact && row.list === list);
    const change = { contact, list, status: String(fields.status), sdate: isoStamp(call.now) };
    const row = existing ? (table.update(existing.id, change) ?? existing) : table.insert(change);
    return json(200, {
      ...contactBeside(call, contact),
      contactList: formedLike(contactLists.form.listed, row, call.origin),
    });
  },

  'POST /api/3/fieldValues'(call) {
    const fields = fieldsOf('fieldValue', call);
    const contact = String(fields.contact);
    if (!call.account.table('contacts').get(contact)) {
      return invalidParameter('fieldValue.contact', 'The contact does not exist.');
    }
    const row = storeFieldValue(contact, String(fields.field), fields.value ?? null, call);
    return json(200, {
      ...contactBeside(call, contact),
      fieldValue: formedLike(fieldValues.form.listed, row, call.origin),
    });
  },
};
