import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

export const emailActivities: Resource = {
  collection: 'emailActivities',
  one: 'emailActivity',
  kind: 'EmailActivity',
  form: { listed: recordedRow('email-activities-list', 'emailActivities') },
};
