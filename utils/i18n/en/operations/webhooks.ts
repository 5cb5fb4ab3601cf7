import type { GroupWords } from '../../operation-words';

/** The operations on webhooks, in English. */
export const webhooks = {
  title: 'Webhooks',
  operations: {
    'webhooks.list': {
      name: 'List webhooks',
      purpose:
        'The addresses that are told of events in the account. One that answered status 410 is turned off but still listed.',
      also: 'callbacks hooks notifications',
    },
    'webhooks.create': {
      name: 'Create a webhook',
      purpose:
        'ActiveCampaign then posts each event to the address, as a form and not as JSON. A failed call is never repeated, and an event can come twice.',
      also: 'new hook callback subscribe to events notify url',
    },
    'webhooks.get': {
      name: 'Get a webhook',
      purpose: 'One webhook with its address, its events and its sources.',
      also: 'show hook callback',
    },
    'webhooks.update': {
      name: 'Update a webhook',
      purpose: 'Changes a webhook. Events and sources are replaced as a whole: name all that are to stay.',
      also: 'edit hook callback url events',
    },
    'webhooks.delete': {
      name: 'Delete a webhook',
      purpose: 'The address is no longer told of anything.',
      also: 'remove hook callback stop',
    },
    'webhooks.list-events': {
      name: 'List the events for webhooks',
      purpose: 'The names of the events that a webhook can be told of. The path is the singular, webhook.',
      also: 'event types hook triggers',
    },
  },
  fields: {
    webhook: { label: 'Webhook', help: 'The id of the webhook.' },
    url: { label: 'Address to call', help: 'With https only the usual port 443 works.' },
    events: { label: 'Events', help: 'The events to be told of.' },
    sources: {
      label: 'Caused by',
      help: 'public: a contact; admin: a user; api: an API call; system: an automation.',
    },
    onlyList: {
      label: 'Only for the list',
      help: 'Has no effect on events of deals, tags, notes, accounts and SMS.',
    },
    filterByUrl: { label: 'Filter: address' },
    filterByList: { label: 'Filter: list' },
  },
} satisfies GroupWords;
