import type { JsonObject } from '../json.ts';
import { ADMIN, SALES } from './users.ts';

const DENIED_TO_SALES = [
  'p_admin',
  'pgListHeaders',
  'pgListAdd',
  'pgListEdit',
  'pgListDelete',
  'pgTagManage',
  'pgContactFields',
  'pgContactDelete',
  'pgMessageDelete',
  'pgAutomationManage',
  'pg_user_add',
  'pg_user_edit',
  'pg_user_delete',
  'pgGroupAdd',
  'pgGroupEdit',
  'pgGroupDelete',
];

/** Administrators may do all; the sales group has contacts and deals, and little else. */
export const groups = (): JsonObject[] => [
  { id: ADMIN, title: 'Admin', descript: 'May do everything' },
  {
    id: SALES,
    title: 'Sales',
    descript: 'Contacts and deals',
    ...Object.fromEntries(DENIED_TO_SALES.map((flag) => [flag, '0'])),
  },
];
