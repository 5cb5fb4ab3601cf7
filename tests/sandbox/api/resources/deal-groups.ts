import type { Resource } from '../engine/resource.ts';
import { formedLike, recordedRow } from '../recorded.ts';

export const dealStages: Resource = {
  collection: 'dealStages',
  one: 'dealStage',
  kind: 'DealStage',
  form: { listed: recordedRow('deal-groups-list', 'dealStages') },
};

export const dealGroups: Resource = {
  collection: 'dealGroups',
  one: 'dealGroup',
  kind: 'DealGroup',
  form: { listed: recordedRow('deal-groups-list', 'dealGroups') },
  beside(rows, call) {
    const ids = new Set(rows.map((row) => row.id));
    const stages = call.account.table('dealStages').all();
    return {
      dealStages: stages
        .filter((row) => ids.has(String(row.group)))
        .map((row) => formedLike(dealStages.form.listed, row, call.origin)),
    };
  },
};
