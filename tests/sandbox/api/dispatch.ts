import { type Answer, json } from '../server/exchange.ts';
import type { Call } from './call.ts';
import { message } from './errors.ts';

/** Finds who answers a call: a route of its own, a resource with state, or the shape of the catalogue. */
export function dispatch(call: Call): Answer {
  if (call.path === '/api/3/users/me') {
    return json(200, { user: { id: call.user.id, email: call.user.email, firstName: call.user.firstName, lastName: call.user.lastName, username: call.user.username } });
  }
  return message(404, 'Not Found');
}
