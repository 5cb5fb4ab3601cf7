import type { Answer } from '../server/exchange.ts';
import type { Call } from './call.ts';
import { findOperation, pathExists } from './catalogue/operations.ts';
import { refuse } from './catalogue/refuse.ts';
import { validate } from './catalogue/validate.ts';
import { answerOperation } from './engine/answer-operation.ts';
import { related } from './engine/related.ts';
import { message } from './errors.ts';
import { permissionRefusal } from './permissions.ts';
import { resourceByName } from './resources/all.ts';
import { ROUTES, undocumentedRoute } from './routes/all.ts';

/** A path that no operation has: what a link of an answer leads to, or nothing. */
function answerUnknown(call: Call): Answer {
  const recorded = undocumentedRoute(call.method, call.path);
  if (recorded) return recorded(call, {});
  if (pathExists(call.path)) return message(405, 'Method Not Allowed');
  const [, collection = '', id = '', name = ''] = /^\/api\/3\/(\w+)\/(\w+)\/(\w+)$/.exec(call.path) ?? [];
  const parent = resourceByName(collection);
  if (call.method === 'GET' && parent?.collection === collection) return related(parent, call, id, name);
  return message(404, 'Not Found');
}

/** Finds who answers a call: a route of its own, a kind of record, or the shape the catalogue gives. */
export function dispatch(call: Call): Answer {
  const forbidden = permissionRefusal(call);
  if (forbidden) return forbidden;
  const found = findOperation(call.method, call.path);
  if (!found) return answerUnknown(call);
  const problem = validate(found.operation, call);
  if (problem) return refuse(found.operation, problem);
  const route = ROUTES[`${call.method} ${found.operation.path}`];
  return route ? route(call, found.params) : answerOperation(found, call);
}
