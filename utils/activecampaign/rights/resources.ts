/** What a key may be able to read: each is one harmless read of one row. */
export const resourceIds = [
  'contacts',
  'lists',
  'tags',
  'fields',
  'forms',
  'automations',
  'campaigns',
  'messages',
  'segments',
  'deals',
  'pipelines',
  'tasks',
  'accounts',
  'notes',
  'connections',
  'orders',
  'webhooks',
  'users',
  'groups',
  'account-settings',
] as const;

export type ResourceId = (typeof resourceIds)[number];

const targets: Readonly<Record<ResourceId, string>> = {
  contacts: '/api/3/contacts?limit=1',
  lists: '/api/3/lists?limit=1',
  tags: '/api/3/tags?limit=1',
  fields: '/api/3/fields?limit=1',
  forms: '/api/3/forms?limit=1',
  automations: '/api/3/automations?limit=1',
  campaigns: '/api/3/campaigns?limit=1',
  messages: '/api/3/messages?limit=1',
  segments: '/api/3/segments?limit=1',
  deals: '/api/3/deals?limit=1',
  pipelines: '/api/3/dealGroups?limit=1',
  tasks: '/api/3/dealTasks?limit=1',
  accounts: '/api/3/accounts?limit=1',
  notes: '/api/3/notes?limit=1',
  connections: '/api/3/connections?limit=1',
  orders: '/api/3/ecomOrders?limit=1',
  webhooks: '/api/3/webhooks?limit=1',
  users: '/api/3/users?limit=1',
  groups: '/api/3/groups?limit=1',
  'account-settings': '/api/3/settings/account',
};

/** The address of the read that tells. */
export const probeTarget = (id: ResourceId): string => targets[id];
