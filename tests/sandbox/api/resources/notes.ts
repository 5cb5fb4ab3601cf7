import type { Resource } from '../engine/resource.ts';
import { linksOf } from './form.ts';

export const notes: Resource = {
  collection: 'notes',
  one: 'note',
  kind: 'Note',
  form: {
    listed: {
      userid: '1',
      reltype: 'Subscriber',
      relid: '1',
      note: '',
      is_draft: '0',
      cdate: null,
      mdate: null,
      user: '1',
      ...linksOf('notes', 'activities', 'user', 'mentions', 'notes', 'owner'),
    },
  },
};
