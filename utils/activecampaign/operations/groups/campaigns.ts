import {
  boolean,
  choice,
  dateTime,
  id,
  integer,
  order,
  paging,
  pick,
  required,
  text,
  values,
} from '../fields';
import type { OperationGroup } from '../types';

const campaign = pick('id', 'campaign', { words: 'campaign' });

const types = ['single', 'recurring', 'split', 'responder', 'reminder', 'special', 'activerss', 'text'];

const name = text('name', 'Spring newsletter');
const type = choice('type', types);
const canSplitContent = boolean('canSplitContent', false);

const audience = [
  values('listIds', 'id', ['1'], { picks: 'list' }),
  pick('segmentId', 'segment'),
  id('addressId', '1'),
  boolean('sendToExistingSubscribers', false),
];

const tracking = [
  boolean('readTrackingEnabled', true),
  boolean('linkTrackingEnabled', true),
  boolean('replyTrackingEnabled', false),
  boolean('googleAnalyticsLinkTrackingEnabled', false),
  text('googleAnalyticsCampaignName', 'spring-2026'),
  boolean('publicCampaignArchive', false),
];

const schedule = [
  dateTime('scheduledDate', '2026-12-01T09:00:00+01:00'),
  boolean('recurring', false),
  integer('responderDaysOffset', 2),
  integer('responderHoursOffset', 0),
  text('reminderField', 'cdate'),
  integer('reminderOffset', 3),
  text('reminderOffsetType', 'day'),
  text('reminderType', 'month_day'),
  integer('rssInterval', 24),
];

const split = [
  text('splitType', 'even'),
  integer('splitWinnerWaitPeriod', 2),
  text('splitWinnerWaitPeriodType', 'day'),
];

/** Campaigns: creating, setting up, copying, and what belongs to them. */
export const campaigns: OperationGroup = {
  id: 'campaigns',
  operations: [
    {
      id: 'campaigns.list',
      method: 'GET',
      path: '/api/3/campaigns',
      effect: 'read',
      rows: 'campaigns',
      reference: 'list-all-campaigns',
      inPath: [],
      inQuery: [
        order('sdate', { words: 'orders[sdate]' }),
        order('ldate', { words: 'orders[ldate]' }),
        pick('filters[seriesid]', 'automation'),
        ...paging,
      ],
    },
    {
      id: 'campaigns.get',
      method: 'GET',
      path: '/api/3/campaigns/{id}',
      effect: 'read',
      reference: 'retrieve-a-campaign',
      inPath: [required(campaign)],
      inQuery: [],
    },
    {
      id: 'campaigns.create',
      method: 'POST',
      path: '/api/3/campaign',
      effect: 'write',
      reference: 'create-campaign',
      inPath: [],
      inQuery: [],
      body: { fields: [required(name), required(type), canSplitContent] },
    },
    {
      id: 'campaigns.edit',
      method: 'PUT',
      path: '/api/3/campaigns/{id}/edit',
      effect: 'write',
      notifies: true,
      reference: 'edit-campaign',
      inPath: [required(campaign)],
      inQuery: [],
      body: { fields: [name, type, ...audience, ...tracking, ...schedule, canSplitContent, ...split] },
    },
    {
      id: 'campaigns.copy',
      method: 'POST',
      path: '/api/3/campaigns/{id}/copy',
      effect: 'write',
      reference: 'duplicate-campaign',
      inPath: [required(campaign)],
      inQuery: [],
    },
    {
      id: 'campaigns.delete',
      method: 'DELETE',
      path: '/api/3/campaigns/{id}',
      effect: 'delete',
      reference: 'delete-a-campaign',
      inPath: [required(campaign)],
      inQuery: [],
    },
    {
      id: 'campaigns.list-links',
      method: 'GET',
      path: '/api/3/campaigns/{id}/links',
      effect: 'read',
      rows: 'links',
      reference: 'retrieve-links-associated-campaign',
      inPath: [required(campaign)],
      inQuery: [...paging],
    },
    {
      id: 'campaigns.list-lists',
      method: 'GET',
      path: '/api/3/campaignLists',
      effect: 'read',
      rows: 'campaignLists',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'campaigns.list-messages',
      method: 'GET',
      path: '/api/3/campaignMessages',
      effect: 'read',
      rows: 'campaignMessages',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
  ],
};
