import { type Answer, json } from '../../server/exchange.ts';
import type { Row } from '../../world/table.ts';
import type { Call } from '../call.ts';
import { noResult } from '../errors.ts';
import { formedLike } from '../recorded.ts';
import { narrowed, ordered, pageOf } from './query.ts';
import { type Resource, tableOf } from './resource.ts';

/** A page of these rows, filtered and ordered as the query says, with the total as text. */
export function listRows(rows: Row[], resource: Resource, call: Call): Answer {
  const found = ordered(narrowed(rows, resource, call), resource, call);
  const { limit, offset } = pageOf(call.query);
  const page = found.slice(offset, offset + limit);
  return json(200, {
    ...resource.beside?.(page, call, 'listed'),
    [resource.collection]: page.map((row) => formedLike(resource.form.listed, row, call.origin)),
    meta: resource.meta?.(found.length, call) ?? { total: String(found.length) },
  });
}

export function list(resource: Resource, call: Call): Answer {
  return listRows(tableOf(resource, call).all(), resource, call);
}

export function read(resource: Resource, call: Call, id: string): Answer {
  const row = tableOf(resource, call).get(id);
  if (!row) return noResult(resource.kind, id);
  return json(200, {
    ...resource.beside?.([row], call, 'read'),
    [resource.one]: formedLike(resource.form.read ?? resource.form.listed, row, call.origin),
  });
}
