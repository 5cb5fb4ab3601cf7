import { json } from '../../server/exchange.ts';
import type { Resource } from '../engine/resource.ts';
import { recordedRow } from '../recorded.ts';

const SENT = '5';

export const campaigns: Resource = {
  collection: 'campaigns',
  one: 'campaign',
  kind: 'Campaign',
  form: {
    listed: recordedRow('campaigns-list', 'campaigns'),
    read: recordedRow('campaign-single', 'campaign'),
  },
  // A refused deletion is a 200 as well: only the body tells.
  remove(row) {
    if (row.status !== SENT) return undefined;
    return json(200, { succeeded: 0, message: 'A campaign that was sent cannot be deleted.' });
  },
  removed: { succeeded: 1, message: 'Campaign deleted' },
};
