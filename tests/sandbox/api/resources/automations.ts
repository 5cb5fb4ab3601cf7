import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

export const automations: Resource = {
  collection: 'automations',
  one: 'automation',
  kind: 'Series',
  form: { listed: recordedRow('automations-list', 'automations') },
  meta: (total) => ({ total: String(total), starts: [], filtered: false, smsLogs: [] }),
};
