import type { Resource } from '../engine/resource.ts';
import { invalidField } from '../errors.ts';
import { recordedRow } from '../recorded.ts';

export const tags: Resource = {
  collection: 'tags',
  one: 'tag',
  kind: 'Tag',
  form: { listed: recordedRow('tags-list', 'tags'), created: recordedRow('tag-create-201', 'tag') },
  searched: ['tag'],
  check({ tag }, _call, existing) {
    if (tag || existing) return undefined;
    return invalidField('tag', 'field_missing', 'The tag name was not provided.');
  },
};
