import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

export const groups: Resource = {
  collection: 'groups',
  one: 'group',
  kind: 'Group',
  form: { listed: recordedRow('groups-list', 'groups') },
};
