import type { GroupWords } from '../../operation-words';

/** The words of the operations: Deal pipelines, in English. */
export const dealPipelines = {
  title: 'Deal pipelines',
  operations: {
    'deal-pipelines.list': {
      name: 'List pipelines',
      purpose: 'All pipelines with their currency; their stages come beside them in the answer.',
      also: 'deal groups sales funnel',
    },
    'deal-pipelines.get': {
      name: 'Get a pipeline',
      purpose: 'One pipeline with its stages.',
      also: 'deal group sales funnel',
    },
    'deal-pipelines.create': {
      name: 'Create a pipeline',
      purpose: 'Adds a pipeline, with three stages to begin with.',
      also: 'deal group sales funnel new add',
    },
    'deal-pipelines.update': {
      name: 'Update a pipeline',
      purpose: 'Changes name, currency, or who may use it.',
      also: 'deal group edit rename access',
    },
    'deal-pipelines.delete': {
      name: 'Delete a pipeline',
      purpose: 'Deletes the pipeline with its stages and all deals in them. This cannot be undone.',
      also: 'deal group remove funnel',
    },
    'deal-pipelines.list-inaccessible': {
      name: 'List pipelines that a user cannot reach',
      purpose:
        'Of the pipelines of these deals, those that the user may not see. The path says dealGroup, not dealGroups.',
      also: 'permission access forbidden',
    },
    'deal-pipelines.list-users': {
      name: 'List users of pipelines',
      purpose: 'Which user may use which pipeline. Not in the reference.',
      also: 'access permission members',
    },
  },
  fields: {
    'filters[have_stages]': { label: 'Filter: with stages', help: '1 for yes, 0 for no.' },
    'orders[title]': { label: 'Order by title' },
    'orders[popular]': { label: 'Order by use' },
    allgroups: { label: 'Open to all user groups', help: '1 for yes, 0 for no.' },
    allusers: { label: 'Deals go to any user', help: '1 for yes, 0 for no: then only to the users named.' },
    autoassign: { label: 'Assign new deals by itself', help: '1 for yes, 0 for no.' },
    users: { label: 'Users', help: 'Those who are given new deals.' },
    groups: { label: 'User groups', help: 'Those who may use it.' },
    'dealIds[]': { label: 'Deals' },
    userId: { label: 'User' },
  },
} satisfies GroupWords;
