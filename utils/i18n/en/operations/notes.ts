import type { GroupWords } from '../../operation-words';

/** The operations on notes, in English. */
export const notes = {
  title: 'Notes',
  operations: {
    'notes.list': {
      name: 'List notes',
      purpose: 'All notes of the account, on whatever record.',
      also: 'comments remarks',
    },
    'notes.create': {
      name: 'Add a note',
      purpose:
        'Puts a note on a contact, deal, activity, task or account. For a contact the kind is Subscriber.',
      also: 'create note comment contact deal',
    },
    'notes.get': { name: 'Get a note', purpose: 'One note, and what it belongs to.', also: 'show view note' },
    'notes.update': {
      name: 'Update a note',
      purpose: 'Changes the text of a note or moves it to another record. All three fields are wanted.',
      also: 'edit note',
    },
    'notes.delete': {
      name: 'Delete a note',
      purpose: 'The note is gone; the record it was on stays.',
      also: 'remove note',
    },
  },
  fields: {
    noteId: { label: 'Note', help: 'The id of the note.' },
    reltype: {
      label: 'Kind of record',
      help: 'Subscriber is a contact, CustomerAccount an account of the CRM.',
    },
  },
} satisfies GroupWords;
