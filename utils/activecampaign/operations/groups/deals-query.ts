import { choice, date, id, integer, order, pick, text } from '../fields';
import type { Field } from '../types';

/** By what deals can be found. Their values are compared in whole units here, though they are written in cents. */
export const dealFilters: readonly Field[] = [
  text('filters[search]', 'bicycles'),
  choice('filters[search_field]', ['all', 'title', 'contact', 'org']),
  text('filters[title]', 'bicycles'),
  pick('filters[group]', 'pipeline'),
  pick('filters[stage]', 'stage'),
  choice('filters[status]', [0, 1, 2]),
  pick('filters[owner]', 'user'),
  choice('filters[nextdate_range]', ['upcoming', 'scheduled', 'overdue', 'no-task']),
  pick('filters[tag]', 'tag'),
  id('filters[tasktype]', '1'),
  date('filters[created_before]', '2026-12-01'),
  date('filters[created_after]', '2026-11-01'),
  date('filters[updated_before]', '2026-12-01'),
  date('filters[updated_after]', '2026-11-01'),
  id('filters[organization]', '1'),
  integer('filters[minimum_value]', 100),
  integer('filters[maximum_value]', 5000),
  text('filters[score_greater_than]', '1:50'),
  text('filters[score_less_than]', '1:80'),
  text('filters[score]', '1:60'),
];

const columns = ['title', 'value', 'cdate', 'contact_name', 'contact_orgname', 'next-action'];

/** By what deals can be put in order. */
export const dealOrders: readonly Field[] = columns.map((column) =>
  order(column, { words: `orders[${column}]` }),
);
