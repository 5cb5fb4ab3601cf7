import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

export const webhooks: Resource = {
  collection: 'webhooks',
  one: 'webhook',
  kind: 'Webhook',
  form: { listed: recordedRow('webhooks-list', 'webhooks') },
};
