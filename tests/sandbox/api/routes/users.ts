import { json } from '../../server/exchange.ts';
import type { Call } from '../call.ts';
import { read } from '../engine/read.ts';
import { noResult } from '../errors.ts';
import { users } from '../resources/users.ts';
import type { Routes } from './route.ts';

function readBy(call: Call, field: 'email' | 'username', value: string) {
  const user = call.account.users.find((candidate) => candidate[field].toLowerCase() === value.toLowerCase());
  return user ? read(users, call, user.id) : noResult('User', value);
}

/** What the link userGroup of a user leads to. Nobody recorded it: in the form of the API's other links. */
function userGroup(call: Call) {
  const id = call.path.split('/')[4] ?? '';
  const user = call.account.user(id);
  if (!user) return noResult('User', id);
  const { group } = user;
  return json(200, { userGroup: { userid: id, groupid: group, links: {}, id, user: id, group } });
}

/** Links of users/me that the catalogue does not know. */
export const userLinkRoutes: Routes = { 'GET /api/3/users/{id}/userGroup': userGroup };

export const userRoutes: Routes = {
  'GET /api/3/users/me': (call) => read(users, call, call.user.id),
  'GET /api/3/users/email/{email}': (call, { email = '' }) => readBy(call, 'email', email),
  'GET /api/3/users/username/{username}': (call, { username = '' }) => readBy(call, 'username', username),
  'GET /api/3/settings/account': ({ account, user }) =>
    json(200, {
      account: `${account.name}.activehosted.com`,
      email: user.email,
      first_name: user.firstName,
      last_name: user.lastName,
      cname: account.cname,
      status: 'active',
      subscriber_limit: 10000,
      subscriber_total: account.table('contacts').all().length,
      trial: false,
      credits: null,
      branding: true,
    }),
};
