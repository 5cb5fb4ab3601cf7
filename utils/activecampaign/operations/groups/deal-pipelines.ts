import { flag, order, paging, pick, required, text, values } from '../fields';
import type { OperationGroup } from '../types';

const pipeline = pick('id', 'pipeline', { words: 'pipeline' });
const title = text('title', 'New customers');
const currency = text('currency', 'eur');

const access = [
  flag('allgroups', 1),
  flag('allusers', 1),
  flag('autoassign', 0),
  values('users', 'id', ['1'], { picks: 'user' }),
  values('groups', 'id', ['3'], { picks: 'user-group' }),
];

/** The pipelines that deals go through. The API calls a pipeline a deal group. */
export const dealPipelines: OperationGroup = {
  id: 'deal-pipelines',
  operations: [
    {
      id: 'deal-pipelines.list',
      method: 'GET',
      path: '/api/3/dealGroups',
      effect: 'read',
      rows: 'dealGroups',
      reference: 'list-all-pipelines',
      inPath: [],
      inQuery: [
        text('filters[title]', 'customers'),
        flag('filters[have_stages]', 1),
        order('title', { words: 'orders[title]' }),
        order('popular', { words: 'orders[popular]' }),
        ...paging,
      ],
    },
    {
      id: 'deal-pipelines.get',
      method: 'GET',
      path: '/api/3/dealGroups/{id}',
      effect: 'read',
      reference: 'retrieve-a-pipeline',
      inPath: [required(pipeline)],
      inQuery: [],
    },
    {
      id: 'deal-pipelines.create',
      method: 'POST',
      path: '/api/3/dealGroups',
      effect: 'write',
      reference: 'create-a-pipeline',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'dealGroup', fields: [required(title), required(currency), ...access] },
    },
    {
      id: 'deal-pipelines.update',
      method: 'PUT',
      path: '/api/3/dealGroups/{id}',
      effect: 'write',
      reference: 'update-a-pipeline',
      inPath: [required(pipeline)],
      inQuery: [],
      body: { wrapper: 'dealGroup', fields: [title, currency, ...access] },
    },
    {
      id: 'deal-pipelines.delete',
      method: 'DELETE',
      path: '/api/3/dealGroups/{id}',
      effect: 'delete',
      reference: 'delete-a-pipeline',
      inPath: [required(pipeline)],
      inQuery: [],
    },
    {
      id: 'deal-pipelines.list-inaccessible',
      method: 'GET',
      path: '/api/3/dealGroup/get_inaccessible_deal_groups',
      effect: 'read',
      rows: 'dealGroups',
      reference: 'retrieve-inaccessible-pipelines-by-user',
      inPath: [],
      inQuery: [
        required(values('dealIds[]', 'id', ['1', '2'], { picks: 'deal' })),
        required(pick('userId', 'user')),
        ...paging,
      ],
    },
    {
      id: 'deal-pipelines.list-users',
      method: 'GET',
      path: '/api/3/dealGroupUsers',
      effect: 'read',
      rows: 'dealGroupUsers',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
  ],
};
