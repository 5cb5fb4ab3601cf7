import type { Resource } from '../engine/resource.ts';
import { invalidParameter, statusError } from '../errors.ts';
import { linksOf } from './form.ts';

export const contactTags: Resource = {
  collection: 'contactTags',
  one: 'contactTag',
  kind: 'ContactTag',
  form: {
    listed: {
      contact: '1',
      tag: '1',
      cdate: null,
      created_timestamp: null,
      updated_timestamp: null,
      created_by: null,
      updated_by: null,
      ...linksOf('contactTags', 'tag', 'contact'),
    },
  },
  check({ contact, tag }, { account }) {
    if (!tag) return invalidParameter('contactTag.tag', 'No tag id provided');
    if (!contact) return invalidParameter('contactTag.contact', 'No contact id provided');
    if (!account.table('contacts').get(String(contact)))
      return statusError(404, 'Not Found', 'Contact not found');
    if (!account.table('tags').get(String(tag))) return statusError(404, 'Not Found', 'Tag not found');
    return undefined;
  },
};
