import { json } from '../../server/exchange.ts';
import type { Call } from '../call.ts';
import { list } from '../engine/read.ts';
import type { Resource } from '../engine/resource.ts';
import type { Routes } from './route.ts';

const exclusions: Resource = {
  collection: 'exclusions',
  one: 'exclusion',
  table: 'derived:/api/3/lists/exclusions',
  kind: 'Exclusion',
  form: { listed: { matchPhrase: 'blocked.example', lists: [], links: {} } },
};

const FILTERS = ['matchPhrase', 'lists'];

/** The one route that is known to refuse what it does not know. */
function problems(call: Call) {
  return [...call.query].flatMap(([key, value]) => {
    const order = /^orders\[/.test(key) && !/^(asc|desc)$/i.test(value);
    const filter = /^filters\[([^\]]+)\]/.exec(key)?.[1];
    const detail = order
      ? `Invalid order direction: "${value}". Allowed values are: "ASC", "DESC"`
      : filter && !FILTERS.includes(filter)
        ? `Invalid filter field: "${filter}". Allowed fields are: ${FILTERS.join(', ')}`
        : undefined;
    const source = { pointer: `/data/attributes/${key}` };
    return detail ? [{ status: 422, title: 'Invalid attribute', detail, source }] : [];
  });
}

export const exclusionRoutes: Routes = {
  'GET /api/3/lists/exclusions'(call) {
    const errors = problems(call);
    return errors.length > 0 ? json(422, { errors }) : list(exclusions, call);
  },
};
