import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

export const scores: Resource = {
  collection: 'scores',
  one: 'score',
  kind: 'Score',
  form: { listed: recordedRow('scores-list', 'scores') },
};
