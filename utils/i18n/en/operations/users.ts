import type { GroupWords } from '../../operation-words';

/** The operations on users, in English. */
export const users = {
  title: 'Users',
  operations: {
    'users.list': {
      name: 'List users',
      purpose: 'The people who can sign in to the account.',
      also: 'team members accounts logins',
    },
    'users.create': {
      name: 'Create a user',
      purpose:
        'Adds a user, who also gets an API key of their own. The password travels as readable text, so have it changed at once.',
      also: 'new team member invite add login',
    },
    'users.get-me': {
      name: 'Get the user of the API key',
      purpose:
        'Tells whose key it is. The cheapest way to try a key, though it proves nothing about permissions.',
      also: 'who am i test key check credentials current user',
    },
    'users.get': { name: 'Get a user', purpose: 'One user by id.', also: 'show team member' },
    'users.find-by-email': {
      name: 'Find a user by e-mail address',
      purpose: 'The user who signs in with this address. Contacts are not looked at.',
      also: 'search lookup team member mail',
    },
    'users.find-by-username': {
      name: 'Find a user by user name',
      purpose: 'The user who signs in with this name.',
      also: 'search lookup team member login',
    },
    'users.update': {
      name: 'Update a user',
      purpose:
        'Changes the name, address, group or password of a user. A new group changes what their API key may do.',
      also: 'edit team member password role',
    },
    'users.delete': {
      name: 'Delete a user',
      purpose: 'The user is gone, and with them their API key: every integration that uses it stops at once.',
      also: 'remove team member',
    },
  },
  fields: {
    username: { label: 'User name' },
    password: { label: 'Password', help: 'Sent as readable text.' },
  },
} satisfies GroupWords;
