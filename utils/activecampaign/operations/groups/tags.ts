import { choice, comparison, id, order, paging, pick, required, text } from '../fields';
import type { OperationGroup } from '../types';

const theTag = required(pick('id', 'tag', { words: 'tag' }));
const link = required(id('id', '1', { words: 'contactTag' }));
const more = [choice('tagType', ['contact', 'template']), text('description', 'Came to the webinar')];

/** The tags of an account, and which contact carries which. */
export const tags: OperationGroup = {
  id: 'tags',
  operations: [
    {
      id: 'tags.list',
      method: 'GET',
      path: '/api/3/tags',
      effect: 'read',
      rows: 'tags',
      reference: 'retrieve-all-tags',
      inPath: [],
      inQuery: [
        text('search', 'webinar'),
        comparison('search', 'webinar', { words: 'tagName' }),
        order('search', { choices: ['weight', 'asc', 'desc'], example: 'weight', words: 'tagOrder' }),
        ...paging,
      ],
    },
    {
      id: 'tags.add-to-contact',
      method: 'POST',
      path: '/api/3/contactTags',
      effect: 'write',
      reference: 'create-contact-tag',
      inPath: [],
      inQuery: [],
      body: {
        wrapper: 'contactTag',
        fields: [required(pick('contact', 'contact')), required(pick('tag', 'tag'))],
      },
    },
    {
      id: 'tags.remove-from-contact',
      method: 'DELETE',
      path: '/api/3/contactTags/{id}',
      effect: 'delete',
      reference: 'remove-a-contacts-tag',
      inPath: [link],
      inQuery: [],
    },
    {
      id: 'tags.list-of-contact',
      method: 'GET',
      path: '/api/3/contacts/{id}/contactTags',
      effect: 'read',
      rows: 'contactTags',
      standing: 'observed',
      inPath: [required(pick('id', 'contact', { words: 'contact' }))],
      inQuery: [...paging],
    },
    {
      id: 'tags.list-links',
      method: 'GET',
      path: '/api/3/contactTags',
      effect: 'read',
      rows: 'contactTags',
      standing: 'observed',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'tags.get-link',
      method: 'GET',
      path: '/api/3/contactTags/{id}',
      effect: 'read',
      standing: 'observed',
      inPath: [link],
      inQuery: [],
    },
    {
      id: 'tags.create',
      method: 'POST',
      path: '/api/3/tags',
      effect: 'write',
      reference: 'create-a-new-tag',
      inPath: [],
      inQuery: [],
      body: {
        wrapper: 'tag',
        fields: [required(text('tag', 'Webinar 2026', { words: 'tagName' })), ...more],
      },
    },
    {
      id: 'tags.get',
      method: 'GET',
      path: '/api/3/tags/{id}',
      effect: 'read',
      reference: 'retrieve-a-tag',
      inPath: [theTag],
      inQuery: [],
    },
    {
      id: 'tags.update',
      method: 'PUT',
      path: '/api/3/tags/{id}',
      effect: 'write',
      reference: 'update-a-tag',
      inPath: [theTag],
      inQuery: [],
      body: { wrapper: 'tag', fields: [text('tag', 'Webinar 2026', { words: 'tagName' }), ...more] },
    },
    {
      id: 'tags.delete',
      method: 'DELETE',
      path: '/api/3/tags/{id}',
      effect: 'delete',
      reference: 'delete-a-tag',
      inPath: [theTag],
      inQuery: [],
    },
  ],
};
