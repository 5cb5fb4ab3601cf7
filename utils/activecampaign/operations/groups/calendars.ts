import { flag, id, paging, required, text } from '../fields';
import type { OperationGroup } from '../types';

const calendar = id('id', '2', { words: 'calendar' });
const title = text('title', 'Calls of the sales team');
const type = text('type', 'All');
const notification = flag('notification', 1);

/** Feeds that bring tasks of deals into calendar programs. */
export const calendars: OperationGroup = {
  id: 'calendars',
  operations: [
    {
      id: 'calendars.list',
      method: 'GET',
      path: '/api/3/calendars',
      effect: 'read',
      rows: 'calendars',
      reference: 'list-all-calendar-feeds',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'calendars.get',
      method: 'GET',
      path: '/api/3/calendars/{id}',
      effect: 'read',
      reference: 'list-all-calendar-feeds-1',
      inPath: [required(calendar)],
      inQuery: [],
    },
    {
      id: 'calendars.create',
      method: 'POST',
      path: '/api/3/calendars',
      effect: 'write',
      reference: 'create-a-calendar-feed',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'calendar', fields: [required(title), required(type), notification] },
    },
    {
      id: 'calendars.update',
      method: 'PUT',
      path: '/api/3/calendars/{id}',
      effect: 'write',
      reference: 'update-a-calendar-feed',
      inPath: [required(calendar)],
      inQuery: [],
      body: { wrapper: 'calendar', fields: [title, type, notification] },
    },
    {
      id: 'calendars.delete',
      method: 'DELETE',
      path: '/api/3/calendars/{id}',
      effect: 'delete',
      reference: 'remove-a-calendar-feed',
      inPath: [required(calendar)],
      inQuery: [],
    },
  ],
};
