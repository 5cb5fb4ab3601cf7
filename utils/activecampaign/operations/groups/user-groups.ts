import { paging, pick, required, text } from '../fields';
import type { OperationGroup } from '../types';
import { groupSettings } from './user-groups-body';

const userGroup = required(pick('id', 'user-group', { words: 'groupid' }));
const title = text('title', 'Newsletter team');

/** The groups of users, and what their users may do. */
export const userGroups: OperationGroup = {
  id: 'user-groups',
  operations: [
    {
      id: 'user-groups.list',
      method: 'GET',
      path: '/api/3/groups',
      effect: 'read',
      rows: 'groups',
      reference: 'list-all-groups',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'user-groups.create',
      method: 'POST',
      path: '/api/3/groups',
      effect: 'write',
      reference: 'create-a-new-group',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'group', fields: [required(title), ...groupSettings] },
    },
    {
      id: 'user-groups.get',
      method: 'GET',
      path: '/api/3/groups/{id}',
      effect: 'read',
      reference: 'retrieve-a-group',
      inPath: [userGroup],
      inQuery: [],
    },
    {
      id: 'user-groups.update',
      method: 'PUT',
      path: '/api/3/groups/{id}',
      effect: 'write',
      reference: 'update-a-group',
      inPath: [userGroup],
      inQuery: [],
      body: { wrapper: 'group', fields: [title, ...groupSettings] },
    },
    {
      id: 'user-groups.delete',
      method: 'DELETE',
      path: '/api/3/groups/{id}',
      effect: 'delete',
      reference: 'delete-a-group-1',
      inPath: [userGroup],
      inQuery: [],
    },
    {
      id: 'user-groups.list-limits',
      method: 'GET',
      path: '/api/3/groupLimits',
      effect: 'read',
      rows: 'groupLimits',
      reference: 'list-all-group-limits',
      inPath: [],
      inQuery: [...paging],
    },
  ],
};
