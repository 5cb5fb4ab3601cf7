import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

/** The kinds of custom object. Their totals are numbers. */
export const schemas: Resource = {
  collection: 'schemas',
  one: 'schema',
  path: '/api/3/customObjects/schemas',
  kind: 'Schema',
  form: { listed: recordedRow('custom-object-schemas', 'schemas') },
  meta: (total) => ({ total, count: total, limit: 20, offset: 0 }),
};
