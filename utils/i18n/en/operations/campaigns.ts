import type { GroupWords } from '../../operation-words';

/** The words of the operations: Campaigns, in English. */
export const campaigns = {
  title: 'Campaigns',
  operations: {
    'campaigns.list': {
      name: 'List campaigns',
      purpose: 'All campaigns with their state and figures: sent, opened, clicked.',
      also: 'newsletter mailing emails stats report',
    },
    'campaigns.get': {
      name: 'Get a campaign',
      purpose: 'One campaign with its settings and figures.',
      also: 'newsletter mailing stats report',
    },
    'campaigns.create': {
      name: 'Create a campaign',
      purpose:
        'Makes an empty campaign; audience and date are set by editing it. The path says campaign, not campaigns.',
      also: 'newsletter mailing new add draft',
    },
    'campaigns.edit': {
      name: 'Edit a campaign',
      purpose:
        'Sets audience, date and tracking. With a date, the campaign can go out to everybody on its lists.',
      also: 'update schedule send newsletter mailing audience',
    },
    'campaigns.copy': {
      name: 'Duplicate a campaign',
      purpose: 'Makes a copy that is not sent.',
      also: 'copy clone newsletter',
    },
    'campaigns.delete': {
      name: 'Delete a campaign',
      purpose:
        'Archives the campaign. The answer is 200 even when it fails: only succeeded says whether it worked.',
      also: 'archive remove newsletter',
    },
    'campaigns.list-links': {
      name: 'List the links in a campaign',
      purpose: 'The links of its messages that are tracked.',
      also: 'urls clicks',
    },
    'campaigns.list-lists': {
      name: 'List which campaign goes to which list',
      purpose: 'Pairs of campaign and list. Not in the reference.',
      also: 'audience',
    },
    'campaigns.list-messages': {
      name: 'List which campaign uses which message',
      purpose: 'Pairs of campaign and message. Not in the reference.',
      also: 'content emails',
    },
  },
  fields: {
    'orders[sdate]': { label: 'Order by date of sending', help: 'ASC goes up, DESC goes down.' },
    'orders[ldate]': { label: 'Order by date of last sending', help: 'ASC goes up, DESC goes down.' },
    'filters[seriesid]': { label: 'Filter: automation' },
    type: { label: 'Type', help: 'single is an ordinary campaign, sent once.' },
    canSplitContent: { label: 'Contents may be split', help: 'For tests of several versions.' },
    listIds: { label: 'Lists' },
    addressId: { label: 'Sender address' },
    sendToExistingSubscribers: { label: 'Send to existing subscribers' },
    readTrackingEnabled: { label: 'Track opens' },
    linkTrackingEnabled: { label: 'Track clicks' },
    replyTrackingEnabled: { label: 'Track replies' },
    googleAnalyticsLinkTrackingEnabled: { label: 'Mark links for Google Analytics' },
    googleAnalyticsCampaignName: { label: 'Name in Google Analytics' },
    publicCampaignArchive: { label: 'Show in the public archive' },
    scheduledDate: { label: 'Date of sending', help: 'With its time zone.' },
    recurring: { label: 'Sent again and again' },
    responderDaysOffset: { label: 'Days after subscribing', help: 'For campaigns of type responder.' },
    responderHoursOffset: { label: 'Hours after subscribing', help: 'For campaigns of type responder.' },
    reminderField: { label: 'Date field of the reminder', help: 'The field that the reminder counts from.' },
    reminderOffset: {
      label: 'Distance of the reminder',
      help: 'How many days, weeks or months away from the date.',
    },
    reminderOffsetType: { label: 'Unit of that distance', help: 'Such as day.' },
    reminderType: {
      label: 'How the date is compared',
      help: 'month_day ignores the year, as for birthdays.',
    },
    rssInterval: { label: 'Hours between readings of the feed', help: 'For campaigns of type activerss.' },
    splitType: { label: 'How the versions are split', help: 'even sends as many of each.' },
    splitWinnerWaitPeriod: { label: 'Wait before choosing the winner' },
    splitWinnerWaitPeriodType: { label: 'Unit of that wait', help: 'Such as day.' },
  },
} satisfies GroupWords;
