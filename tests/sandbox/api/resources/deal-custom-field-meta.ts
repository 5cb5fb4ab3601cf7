import { derivedResource } from '../engine/derived.ts';
import type { Resource } from '../engine/resource.ts';

const PATH = '/api/3/dealCustomFieldMeta';

/** Of unknown form, but its deletion was recorded: a sentence instead of `{}`. */
export const dealCustomFieldMeta: Resource = {
  ...derivedResource(PATH, PATH),
  kind: 'DealCustomFieldMeta',
  removed: { message: 'DealCustomFieldMeta deleted.' },
};
