import { email, paging, pick, required, secret, text } from '../fields';
import type { OperationGroup } from '../types';

const theUser = required(pick('id', 'user', { words: 'user' }));
const username = text('username', 'lena');
const address = email('email', 'lena@harbour.example');
const names = [text('firstName', 'Lena'), text('lastName', 'Hart')];
const userGroup = pick('group', 'user-group', { words: 'groupid' });
const password = secret('password', 'seven quiet harbours');

/** The people who sign in to an account. */
export const users: OperationGroup = {
  id: 'users',
  operations: [
    {
      id: 'users.list',
      method: 'GET',
      path: '/api/3/users',
      effect: 'read',
      rows: 'users',
      reference: 'list-all-users',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'users.create',
      method: 'POST',
      path: '/api/3/users',
      effect: 'write',
      reference: 'create-user',
      inPath: [],
      inQuery: [],
      body: {
        wrapper: 'user',
        fields: [required(username), required(address), ...names, required(userGroup), required(password)],
      },
    },
    {
      id: 'users.get-me',
      method: 'GET',
      path: '/api/3/users/me',
      effect: 'read',
      reference: 'get-user-loggedin',
      inPath: [],
      inQuery: [],
    },
    {
      id: 'users.get',
      method: 'GET',
      path: '/api/3/users/{id}',
      effect: 'read',
      reference: 'get-user',
      inPath: [theUser],
      inQuery: [],
    },
    {
      id: 'users.find-by-email',
      method: 'GET',
      path: '/api/3/users/email/{email}',
      effect: 'read',
      reference: 'get-user-email',
      inPath: [required(address)],
      inQuery: [],
    },
    {
      id: 'users.find-by-username',
      method: 'GET',
      path: '/api/3/users/username/{username}',
      effect: 'read',
      reference: 'get-user-username',
      inPath: [required(username)],
      inQuery: [],
    },
    {
      id: 'users.update',
      method: 'PUT',
      path: '/api/3/users/{id}',
      effect: 'write',
      reference: 'update-user',
      inPath: [theUser],
      inQuery: [],
      body: { wrapper: 'user', fields: [username, address, ...names, userGroup, password] },
    },
    {
      id: 'users.delete',
      method: 'DELETE',
      path: '/api/3/users/{id}',
      effect: 'delete',
      reference: 'delete-user',
      inPath: [theUser],
      inQuery: [],
    },
  ],
};
