import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

export const personalizations: Resource = {
  collection: 'personalizations',
  one: 'personalization',
  kind: 'Personalization',
  form: { listed: recordedRow('personalizations-list', 'personalizations') },
};
