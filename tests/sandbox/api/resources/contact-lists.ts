import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

export const contactLists: Resource = {
  collection: 'contactLists',
  one: 'contactList',
  kind: 'ContactList',
  form: { listed: recordedRow('contact-single-official', 'contactLists') },
};
