import type { Resource } from '../engine/resource.ts';
import { invalidParameter } from '../errors.ts';
import { recordedRow } from '../recorded.ts';
import { linksOf } from './form.ts';

export const dealTasktypes: Resource = {
  collection: 'dealTasktypes',
  one: 'dealTasktype',
  kind: 'DealTasktype',
  form: { listed: recordedRow('deal-task-types-list', 'dealTasktypes') },
};

export const dealTasks: Resource = {
  collection: 'dealTasks',
  one: 'dealTask',
  kind: 'DealTask',
  form: {
    listed: {
      user: '1',
      title: '',
      relid: '1',
      ownerType: 'deal',
      reltype: 'Deal',
      status: '0',
      note: '',
      duedate: null,
      edate: null,
      dealTasktype: '1',
      cdate: null,
      udate: null,
      assignee: null,
      ...linksOf('dealTasks', 'activities', 'automation', 'dealTasktype', 'notes', 'owner', 'user'),
    },
  },
  check({ dealTasktype }, { account }) {
    if (dealTasktype === undefined || account.table('dealTasktypes').get(String(dealTasktype)))
      return undefined;
    return invalidParameter('dealTask.dealTasktype', 'The task type does not exist.');
  },
};
