import type { GrantId } from '@/utils/activecampaign/rights/grants';
import type { UseId } from '@/utils/activecampaign/rights/needs';
import type { ResourceId } from '@/utils/activecampaign/rights/resources';

const resources: Readonly<Record<ResourceId, string>> = {
  contacts: 'Contacts',
  lists: 'Lists',
  tags: 'Tags',
  fields: 'Contact fields',
  forms: 'Forms',
  automations: 'Automations',
  campaigns: 'Campaigns',
  messages: 'Messages',
  segments: 'Segments',
  deals: 'Deals',
  pipelines: 'Pipelines',
  tasks: 'Tasks',
  accounts: 'CRM accounts',
  notes: 'Notes',
  connections: 'Shop connections',
  orders: 'Orders',
  webhooks: 'Webhooks',
  users: 'Users',
  groups: 'Groups',
  'account-settings': 'Account and plan',
};

const grants: Readonly<Record<GrantId, string>> = {
  'contact-add': 'Add contacts',
  'contact-edit': 'Edit contacts',
  'contact-delete': 'Delete contacts',
  'contact-export': 'Export contacts',
  'list-add': 'Add lists',
  'list-edit': 'Edit lists',
  'list-delete': 'Delete lists',
  'tag-manage': 'Manage tags',
  'field-manage': 'Manage contact fields',
  'automation-manage': 'Manage automations',
  'form-edit': 'Edit forms',
  'message-edit': 'Edit messages',
  'message-send': 'Send campaigns',
  'message-delete': 'Delete campaigns and messages',
  'deal-edit': 'Work on deals',
  'deal-delete': 'Delete deals',
  'account-edit': 'Edit CRM accounts',
  'user-add': 'Add users',
  'user-delete': 'Delete users',
  'group-edit': 'Edit groups and their rights',
};

const uses: Readonly<Record<UseId, string>> = {
  'sign-up': 'A sign-up form or its plugin',
  'contact-sync': 'Keeping contacts in step with another system',
  'automation-tool': 'An automation tool such as Zapier, Make or n8n',
  shop: 'A shop plugin',
  crm: 'A sales tool: deals, tasks, accounts',
  reporting: 'Reports and exports, reading only',
  administration: 'Administering users and groups',
};

/** The words of the page that shows what a key can do. */
export const rights = {
  title: 'What this key can do',
  of: (label: string) => `What this key can do: ${label}`,
  hint: 'Keyring reads one row of each, at most, and changes nothing. What a key may change cannot be tried without changing something, so that is told by its owner’s groups.',
  unlockHint: 'This page comes back once it is open.',
  owner: 'Key of',
  groups: 'Groups',
  noGroups: 'none',
  group: (id: string) => `group ${id}`,
  untoldGroups: 'ActiveCampaign does not tell this key which groups its owner is in.',
  progress: (done: number, total: number) => `${done} of ${total} tried`,
  stop: 'Stop',
  again: 'Look again',
  stopped: 'Stopped.',
  notWorking: (cause: string) =>
    `The key does not work (${cause}), so there is nothing to see of what it can do.`,
  reads: 'May read',
  grants: 'Its groups let it',
  grantsUntold: 'Not told: ActiveCampaign does not let this key read its owner’s groups.',
  may: { yes: 'yes', no: 'no', untold: 'not told', waiting: 'not tried yet' },
  resources,
  grantNames: grants,

  compare: 'Is it enough?',
  use: 'What the key is for',
  uses,
  usesHint: 'By what such tools commonly need. Yours may need more or less: its own documentation decides.',
  enough: 'It has all that this needs.',
  lacks: 'It lacks:',
  untold: 'Whether it has these cannot be told:',
  read: (what: string) => `read ${what}`,
  beyond: (count: number) =>
    count === 1
      ? 'It may also do 1 thing that this does not need:'
      : `It may also do ${count} things that this does not need:`,
  advice: 'The least rights',
  adviceWhy:
    'A key can do whatever its user may. A user of its own for each integration, in a group with only these rights, keeps what goes wrong small, and its key can be reset without anybody else noticing.',
  adviceSteps: (reads: string, grants: string) => [
    `In ActiveCampaign’s settings, make a group that may see ${reads || 'nothing else'}${grants ? `, and may: ${grants}` : ', and may change nothing'}.`,
    'Add a user to that group alone, with an e-mail address that somebody reads.',
    'Sign in as that user, copy the API URL and key from the Developer settings, and use those.',
    'Come back here with the new key, and see that it is enough.',
  ],
  adviceWho: 'An administrator of the account can do this. A user may count toward the plan’s seats.',
  fits: 'This key’s groups grant no more than that, as far as can be told.',
};
