import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

export const users: Resource = {
  collection: 'users',
  one: 'user',
  kind: 'User',
  form: { listed: recordedRow('users-list', 'users'), read: recordedRow('users-me', 'user') },
};
