import { type Answer, json } from '../../server/exchange.ts';
import { isObject, type JsonObject } from '../../world/json.ts';
import type { Call } from '../call.ts';
import { wrapperOf } from '../catalogue/body-tree.ts';
import type { Found } from '../catalogue/operations.ts';
import { createdStatus } from './write.ts';

/** What an answer of unknown form is: the named thing with the ids of its path, or what was sent. */
export function answerAction({ operation, params }: Found, call: Call): Answer {
  const status = operation.method === 'GET' ? 200 : createdStatus(operation);
  const name = operation.path.split('/').findLast((segment) => !segment.startsWith('{')) ?? 'result';
  if (status === 204) return { status };
  if (operation.method === 'GET') {
    return json(200, operation.collection ? { [name]: [], meta: { total: '0' } } : { [name]: { ...params } });
  }
  if (operation.method === 'DELETE') return json(status, {});
  const wrapper = wrapperOf(operation);
  const sent: JsonObject = isObject(call.body) ? call.body : {};
  if (operation.bodyIsList) return json(status, {});
  const inner = wrapper ? sent[wrapper] : undefined;
  return json(
    status,
    wrapper && isObject(inner) ? { [wrapper]: { ...inner, id: params.id ?? '1' } } : { ...sent, ...params },
  );
}
