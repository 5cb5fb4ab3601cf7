import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

export const messages: Resource = {
  collection: 'messages',
  one: 'message',
  kind: 'Message',
  form: { listed: recordedRow('messages-list', 'messages') },
};
