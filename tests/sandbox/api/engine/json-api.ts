import { type Answer, json } from '../../server/exchange.ts';
import type { Call } from '../call.ts';
import type { Found } from '../catalogue/operations.ts';
import { createdStatus } from './write.ts';

const ROUTES = /^\/api\/3\/(segmentsV2|segmentMatch|audiences|prism\/)/;

/** Segments, audiences and allowed domains speak JSON:API: everything under `data`. */
export const isJsonApi = (path: string): boolean => ROUTES.test(path);

export function answerJsonApi({ operation, params }: Found, call: Call): Answer {
  const status = operation.method === 'GET' ? 200 : createdStatus(operation);
  if (status === 204) return { status };
  if (operation.method === 'DELETE') return json(status, {});
  const [type = 'item'] = /(?<=\/api\/3\/(?:prism\/)?)\w+/.exec(operation.path) ?? [];
  const id = params.segmentId ?? '1';
  const item = { type, id, attributes: { name: `${type} ${id}`, ...params } };
  const sent = call.body !== undefined && call.body !== null ? call.body : undefined;
  if (operation.collection) return json(200, { data: [item], meta: { total: '1' } });
  return json(status, sent === undefined ? { data: item } : { ...item, data: item });
}
