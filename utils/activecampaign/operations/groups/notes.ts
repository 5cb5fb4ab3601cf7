import { choice, id, longText, paging, required } from '../fields';
import type { OperationGroup } from '../types';

const theNote = required(id('id', '1', { words: 'noteId' }));
const note = [
  required(longText('note', 'Called back on Monday, wants an offer.')),
  required(choice('reltype', ['Subscriber', 'Deal', 'Activity', 'DealTask', 'CustomerAccount'])),
  required(id('relid', '1')),
];

/** The notes on contacts, deals and other records. */
export const notes: OperationGroup = {
  id: 'notes',
  operations: [
    {
      id: 'notes.list',
      method: 'GET',
      path: '/api/3/notes',
      effect: 'read',
      rows: 'notes',
      reference: 'retrieve-list-of-all-notes',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'notes.create',
      method: 'POST',
      path: '/api/3/notes',
      effect: 'write',
      reference: 'create-a-note',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'note', fields: note },
    },
    {
      id: 'notes.get',
      method: 'GET',
      path: '/api/3/notes/{id}',
      effect: 'read',
      reference: 'retrieve-a-note',
      inPath: [theNote],
      inQuery: [],
    },
    {
      id: 'notes.update',
      method: 'PUT',
      path: '/api/3/notes/{id}',
      effect: 'write',
      reference: 'update-a-note',
      inPath: [theNote],
      inQuery: [],
      body: { wrapper: 'note', fields: note },
    },
    {
      id: 'notes.delete',
      method: 'DELETE',
      path: '/api/3/notes/{id}',
      effect: 'delete',
      reference: 'delete-note',
      inPath: [theNote],
      inQuery: [],
    },
  ],
};
