import {
  boolean,
  choice,
  date,
  email,
  flag,
  id,
  integer,
  order,
  outdated,
  pick,
  text,
  values,
} from '../fields';
import type { Field } from '../types';

/** By what contacts can be found. Ids that are compared are numbers, those that name a record can be picked. */
export const contactFilters: readonly Field[] = [
  text('search', 'marsh'),
  email('email', 'jo.marsh@mail.example'),
  text('email_like', '@mail.example'),
  text('phone', '+33', { words: 'phone_starts' }),
  pick('listid', 'list'),
  choice('status', [-1, 0, 1, 2, 3], { example: 1, words: 'contactStatus' }),
  pick('tagid', 'tag'),
  pick('segmentid', 'segment'),
  flag('forceQuery', 0),
  pick('seriesid', 'automation'),
  id('waitid', '14'),
  id('formid', '2'),
  values('ids', 'id', ['1', '2'], { picks: 'contact' }),
  pick('exclude', 'contact'),
  integer('id_greater', 0),
  integer('id_less', 1000),
  date('filters[created_before]', '2026-12-01'),
  date('filters[created_after]', '2026-11-01'),
  date('filters[updated_before]', '2026-12-01'),
  date('filters[updated_after]', '2026-11-01'),
  boolean('in_group_lists', true),
  outdated(id('organization', '1')),
];

const columns = ['id', 'cdate', 'email', 'first_name', 'last_name', 'name', 'score'];

/** By what contacts can be put in order. */
export const contactOrders: readonly Field[] = [
  ...columns.map((column) => order(column, { words: `orders[${column}]` })),
  id('sortId', '3'),
];
