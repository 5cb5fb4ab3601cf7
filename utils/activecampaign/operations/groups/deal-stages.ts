import { choice, flag, integer, order, paging, pick, required, text } from '../fields';
import type { OperationGroup } from '../types';

const stage = pick('id', 'stage', { words: 'stage' });
const reorder = flag('reorder', 0);
const title = text('title', 'Offer sent');
const pipeline = pick('group', 'pipeline', { words: 'pipeline' });

const region = (place: number, shown: string) =>
  choice(
    `cardRegion${place}`,
    [
      'title',
      'value',
      'next-action',
      'contact-fullname',
      'contact-fullname-acctname',
      'contact-fullname-orgname',
      'contact-orgname',
      'hide',
    ],
    { example: shown },
  );

const looks = [
  integer('order', 2, { words: 'position' }),
  text('dealOrder', 'next-action DESC'),
  region(1, 'title'),
  region(2, 'next-action'),
  choice('cardRegion3', ['show-avatar', 'hide-avatar']),
  region(4, 'contact-fullname'),
  region(5, 'value'),
  text('color', '32B0FC'),
  integer('width', 280),
];

/** The stages of pipelines. */
export const dealStages: OperationGroup = {
  id: 'deal-stages',
  operations: [
    {
      id: 'deal-stages.list',
      method: 'GET',
      path: '/api/3/dealStages',
      effect: 'read',
      rows: 'dealStages',
      reference: 'list-all-deal-stages',
      inPath: [],
      inQuery: [
        text('filters[title]', 'offer'),
        pick('filters[d_groupid]', 'pipeline'),
        order('title'),
        ...paging,
      ],
    },
    {
      id: 'deal-stages.get',
      method: 'GET',
      path: '/api/3/dealStages/{id}',
      effect: 'read',
      reference: 'retrieve-a-deal-stage',
      inPath: [required(stage)],
      inQuery: [],
    },
    {
      id: 'deal-stages.create',
      method: 'POST',
      path: '/api/3/dealStages',
      effect: 'write',
      reference: 'create-a-deal-stage',
      inPath: [],
      inQuery: [reorder],
      body: { wrapper: 'dealStage', fields: [required(title), required(pipeline), ...looks] },
    },
    {
      id: 'deal-stages.update',
      method: 'PUT',
      path: '/api/3/dealStages/{id}',
      effect: 'write',
      reference: 'update-a-deal-stage',
      inPath: [required(stage)],
      inQuery: [reorder],
      body: { wrapper: 'dealStage', fields: [title, pipeline, ...looks] },
    },
    {
      id: 'deal-stages.move-deals',
      method: 'PUT',
      path: '/api/3/dealStages/{id}/deals',
      effect: 'write',
      reference: 'move-deals-to-another-deal-stage',
      inPath: [required(stage)],
      inQuery: [],
      body: { wrapper: 'deal', fields: [required(pick('stage', 'stage', { words: 'targetStage' }))] },
    },
    {
      id: 'deal-stages.delete',
      method: 'DELETE',
      path: '/api/3/dealStages/{id}',
      effect: 'delete',
      reference: 'delete-a-deal-stage',
      inPath: [required(stage)],
      inQuery: [],
    },
  ],
};
