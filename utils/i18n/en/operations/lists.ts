import type { GroupWords } from '../../operation-words';

/** The operations on lists, in English. */
export const lists = {
  title: 'Lists',
  operations: {
    'lists.list': {
      name: 'List lists',
      purpose:
        'The lists that the user of the key may see. A missing list often only lacks the permission of the user group.',
      also: 'mailing lists audiences newsletter find list id',
    },
    'lists.create': {
      name: 'Create a list',
      purpose:
        'Adds a list. It can stay invisible in ActiveCampaign until a user group is given access to it.',
      also: 'new mailing list add',
    },
    'lists.get': {
      name: 'Get a list',
      purpose:
        'One list with its settings. Lists cannot be changed by API: a PUT answers status 200 with an empty body and does nothing.',
      also: 'show view list details',
    },
    'lists.delete': {
      name: 'Delete a list',
      purpose: 'The list is gone, with all subscriptions to it. The contacts themselves stay.',
      also: 'remove mailing list',
    },
    'lists.list-memberships': {
      name: 'List subscriptions to lists',
      purpose:
        'Which contact is on which list, with the state of each subscription. Nothing is documented about its filters.',
      also: 'contact lists memberships subscribers',
    },
    'lists.set-membership': {
      name: 'Subscribe a contact to a list or unsubscribe them',
      purpose:
        'Sets the state of one contact on one list: 1 subscribes, 2 unsubscribes. It can start automations, and it can bring back someone who had opted out, so make sure of their consent.',
      also: 'add to list unsubscribe opt out opt in resubscribe remove from list',
    },
    'lists.list-permissions': {
      name: 'List who may see which list',
      purpose: 'Which user group has access to which list.',
      also: 'list permissions access rights user group',
    },
    'lists.grant-access': {
      name: 'Give a user group access to a list',
      purpose:
        'The users of the group then see the list. Needed after a list was created by API, or it can stay invisible.',
      also: 'list permission share list visible invisible missing list',
    },
    'lists.get-permission': {
      name: 'Get an access to a list',
      purpose: 'One link between a list and a user group.',
      also: 'show list permission',
    },
    'lists.revoke-access': {
      name: 'Remove a user group’s access to a list',
      purpose:
        'Takes the id of the access, neither that of the list nor that of the group. The users of the group no longer see the list.',
      also: 'remove list permission hide list',
    },
    'lists.list-exclusions': {
      name: 'List exclusions',
      purpose:
        'The addresses and patterns that are kept out of sendings. An unknown filter is refused with status 422.',
      also: 'suppression blocklist blacklist do not send excluded',
    },
    'lists.get-exclusion': {
      name: 'Get an exclusion',
      purpose: 'One excluded address or pattern, with the lists it holds for.',
      also: 'show suppression blocklist entry',
    },
    'lists.update-exclusion': {
      name: 'Update an exclusion',
      purpose:
        'Changes for which lists an exclusion holds. Lists may only be named with the channel several; with any other they are refused with status 422.',
      also: 'edit suppression blocklist entry',
    },
  },
  fields: {
    nameCompared: { label: 'Filter: name, compared' },
    listGroup: { label: 'Access', help: 'The id of the link between list and user group.' },
    exclusion: { label: 'Exclusion' },
    stringid: { label: 'Name for addresses', help: 'Letters, digits and hyphens, without spaces.' },
    sender_url: { label: 'Website of the list' },
    sender_reminder: {
      label: 'Why people get your e-mails',
      help: 'Shown in campaigns to remind contacts where they signed up.',
    },
    send_last_broadcast: {
      label: 'Send the last campaign to new subscribers',
      help: '1 sends it as soon as someone subscribes.',
    },
    carboncopy: { label: 'Copies of all mailings to', help: 'E-mail addresses, separated by commas.' },
    subscription_notify: { label: 'Tell of new subscribers', help: 'E-mail addresses, separated by commas.' },
    unsubscription_notify: {
      label: 'Tell of those who unsubscribe',
      help: 'E-mail addresses, separated by commas.',
    },
    channel: { label: 'Channel' },
    exclusionChannel: {
      label: 'What it holds for',
      help: 'all: everything; allSms: SMS; allEmail: e-mail; several: the lists named below.',
    },
    subscription: { label: 'State', choices: { 1: 'Subscribed', 2: 'Unsubscribed' } },
    sourceid: {
      label: 'Origin',
      help: '4 when someone who had unsubscribed is subscribed again; leave it empty otherwise.',
    },
    matchPhrase: { label: 'Filter: address or pattern' },
    exclusionLists: { label: 'Lists' },
    orderByPattern: { label: 'Order by pattern' },
    orderByLists: { label: 'Order by lists' },
  },
} satisfies GroupWords;
