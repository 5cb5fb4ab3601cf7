import type { GroupWords } from '../../operation-words';

/** The operations on SMS broadcasts, in English. */
export const smsBroadcasts = {
  title: 'SMS broadcasts',
  operations: {
    'sms-broadcasts.list': {
      name: 'List SMS broadcasts',
      purpose: 'The broadcasts of the account, drafts and sent ones alike.',
      also: 'text messages campaigns bulk sms',
    },
    'sms-broadcasts.create': {
      name: 'Create an SMS broadcast',
      purpose:
        'Adds a broadcast as a draft, with or without a date. Setting its status to pending_review later sets it off.',
      also: 'new text message campaign schedule bulk sms send',
    },
    'sms-broadcasts.get': {
      name: 'Get an SMS broadcast',
      purpose: 'One broadcast with its text, its recipients and its date.',
      also: 'show view text message',
    },
    'sms-broadcasts.update': {
      name: 'Update an SMS broadcast',
      purpose:
        'Changes a broadcast. The status pending_review starts the sending: real people then get the message.',
      also: 'edit text message schedule send start',
    },
    'sms-broadcasts.delete': {
      name: 'Delete an SMS broadcast',
      purpose: 'The broadcast disappears from the lists; its data is kept in the background.',
      also: 'remove text message cancel',
    },
    'sms-broadcasts.draft-with-ai': {
      name: 'Draft an SMS broadcast with AI',
      purpose:
        'Asks ActiveCampaign to write a broadcast from a wish and a tone. The answer is the id of the request, whose state can be read.',
      also: 'generate write artificial intelligence prompt',
    },
    'sms-broadcasts.rewrite-with-ai': {
      name: 'Rewrite an SMS broadcast with AI',
      purpose: 'Has the text of an existing broadcast written anew. The old text is replaced.',
      also: 'regenerate artificial intelligence prompt',
    },
    'sms-broadcasts.get-ai-status': {
      name: 'Get the state of an AI draft',
      purpose: 'Tells whether the drafting is in progress, done or failed, and which broadcast came of it.',
      also: 'generation progress artificial intelligence',
    },
    'sms-broadcasts.get-metrics': {
      name: 'Get the figures of SMS broadcasts',
      purpose:
        'Sends, deliveries, replies, failures, opt-outs and clicks of the broadcasts named. A read, although it is a POST.',
      also: 'statistics report performance metrics',
    },
    'sms-broadcasts.get-overview': {
      name: 'Get the figures of all SMS broadcasts',
      purpose: 'The sums over all broadcasts of a period.',
      also: 'snapshot summary statistics report',
    },
    'sms-broadcasts.get-overview-of-some': {
      name: 'Get the sums of some SMS broadcasts',
      purpose: 'The sums over the broadcasts named. A read, although it is a POST.',
      also: 'snapshot summary statistics report',
    },
    'sms-broadcasts.get-failures': {
      name: 'Get the failures of an SMS broadcast',
      purpose: 'The reasons for failed deliveries of one broadcast, each with its count.',
      also: 'errors undelivered failure reasons',
    },
    'sms-broadcasts.list-recipients': {
      name: 'List the recipients of an SMS broadcast',
      purpose: 'The contacts to whom one broadcast was sent, and what came of it.',
      also: 'who received contacts delivered replied clicked',
    },
    'sms-broadcasts.export-recipients': {
      name: 'Export the recipients of an SMS broadcast',
      purpose: 'The recipients with their contact data as CSV. A read, although it is a POST.',
      also: 'download csv contacts',
    },
    'sms-broadcasts.export-metrics': {
      name: 'Export the figures of SMS broadcasts',
      purpose: 'The figures of the broadcasts named as CSV. A read, although it is a POST.',
      also: 'download csv statistics metrics',
    },
    'sms-broadcasts.get-credits': {
      name: 'Get the SMS credits left',
      purpose: 'How many credits the account has used in this period and how many remain.',
      also: 'balance quota remaining text messages',
    },
    'sms-broadcasts.list-lists': {
      name: 'List the lists for SMS',
      purpose: 'The lists to which SMS can be sent, with their number of subscribers.',
      also: 'sms channel lists audiences',
    },
    'sms-broadcasts.list-automation-sms': {
      name: 'List the SMS of automations',
      purpose: 'The text messages that automations send. Nothing is documented about them.',
      also: 'automation text messages',
    },
  },
  fields: {
    broadcast: { label: 'Broadcast' },
    broadcasts: { label: 'Broadcasts', help: 'The ids of the broadcasts.' },
    'filters[type]': { label: 'Filter: kind', help: 'Reserved by ActiveCampaign for later.' },
    orderByColumn: {
      label: 'Order',
      help: 'Published with the word field in place of a column; write the column, such as name, in the raw request.',
    },
    start_date: { label: 'From' },
    end_date: { label: 'To' },
    messageText: { label: 'Text of the message' },
    address_id: { label: 'Sender', help: 'The id of the sender name.' },
    media_urls: { label: 'Pictures and files', help: 'Their addresses on the web.' },
    preview_url: { label: 'Address for the preview' },
    shorten_track_links_enabled: { label: 'Shorten and track links' },
    broadcastStatus: {
      label: 'Status',
      help: 'draft keeps it as a draft. pending_review, where it is offered, starts the sending.',
    },
    scheduled_date: { label: 'Send at' },
    sent_to_count: { label: 'Number of recipients' },
    list_ids: { label: 'Lists' },
    custom_segment_id: { label: 'One-off segment', help: 'The id that creating a segment answered.' },
    custom_run_id: {
      label: 'Match run',
      help: 'The id that matching contacts with extra conditions answered.',
    },
    label_ids: { label: 'Labels', help: 'Their ids.' },
    aiSource: { label: 'Asked from', help: 'The page of ActiveCampaign that would have asked.' },
    prompt: { label: 'What the message is to say' },
    tone: { label: 'Tone' },
    aiRequest: { label: 'Request for a draft', help: 'The id that drafting with AI answered.' },
    deliverability: { label: 'Delivery' },
    engagement: { label: 'Reaction' },
    recipientOrder: { label: 'Order by' },
    exportOrder: { label: 'Order', help: 'The column and its direction; the reference does not say more.' },
  },
} satisfies GroupWords;
