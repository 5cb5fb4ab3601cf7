import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

export const lists: Resource = {
  collection: 'lists',
  one: 'list',
  kind: 'List',
  form: { listed: recordedRow('lists-list', 'lists') },
};
