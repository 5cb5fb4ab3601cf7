import type { GroupWords } from '../../operation-words';

/** The words of the operations: Deals, in English. */
export const deals = {
  title: 'Deals',
  operations: {
    'deals.list': {
      name: 'List deals',
      purpose:
        'Finds deals by text, pipeline, stage, owner, status, value and more. Values come in cents, but are filtered in whole units.',
      also: 'sales opportunities search find',
    },
    'deals.get': {
      name: 'Get a deal',
      purpose: 'One deal with its details. Its value is in cents.',
      also: 'sale opportunity show read',
    },
    'deals.create': {
      name: 'Create a deal',
      purpose: 'Adds a deal to a stage of a pipeline. The value is in cents: 12900 is 129.00.',
      also: 'sale opportunity new add',
    },
    'deals.update': {
      name: 'Update a deal',
      purpose:
        'Changes the fields that you send: move it to another stage, mark it won or lost, change its value in cents.',
      also: 'edit move win lose close stage',
    },
    'deals.change-owners': {
      name: 'Change the owners of several deals',
      purpose: 'Gives each deal a new owner, in one request.',
      also: 'bulk assign reassign transfer user',
    },
    'deals.delete': {
      name: 'Delete a deal',
      purpose: 'The deal goes, its contacts stay. This cannot be undone.',
      also: 'sale opportunity remove',
    },
    'deals.add-note': {
      name: 'Add a note to a deal',
      purpose: 'The note appears on the page of the deal.',
      also: 'comment',
    },
    'deals.update-note': {
      name: 'Update a note of a deal',
      purpose: 'Replaces the whole text of the note.',
      also: 'edit comment',
    },
    'deals.list-activities': {
      name: 'List the activities of deals',
      purpose: 'What happened with deals: notes, stages, owners, values.',
      also: 'history timeline log',
    },
    'deals.list-contacts': {
      name: 'List secondary contacts of deals',
      purpose: 'Links of deals with contacts beyond their first one.',
      also: 'additional contacts association',
    },
    'deals.get-contact': {
      name: 'Get a secondary contact of a deal',
      purpose: 'One link of a deal with a further contact. Takes the id of the link.',
      also: 'additional contact association',
    },
    'deals.add-contact': {
      name: 'Add a secondary contact to a deal',
      purpose: 'Links a further contact with the deal. Takes ids, not names.',
      also: 'additional contact association',
    },
    'deals.update-contact': {
      name: 'Update a secondary contact of a deal',
      purpose: 'Changes the part that a contact plays in a deal. Takes the id of the link.',
      also: 'role additional contact association',
    },
    'deals.remove-contact': {
      name: 'Remove a secondary contact from a deal',
      purpose: 'Ends the link; contact and deal stay. Takes the id of the link, not that of the contact.',
      also: 'unlink detach additional contact',
    },
    'deals.list-roles': {
      name: 'List roles in deals',
      purpose: 'The parts that secondary contacts can play, such as the one who decides.',
      also: 'functions',
    },
    'deals.create-role': {
      name: 'Create a role in deals',
      purpose: 'Adds a part that secondary contacts can play. The body has no name around it.',
      also: 'function new add',
    },
    'deals.delete-role': {
      name: 'Delete a role in deals',
      purpose: 'The role can no longer be given.',
      also: 'function remove',
    },
  },
  fields: {
    contactDeal: {
      label: 'Link of contact and deal',
      help: 'Its own id, not that of the contact or the deal.',
    },
    primaryContact: { label: 'First contact' },
    customFields: { label: 'Custom fields' },
    deals: { label: 'Deals' },
    dealStatus: { label: 'Status', choices: { 0: 'Open', 1: 'Won', 2: 'Lost' } },
    dealValue: { label: 'Value', help: 'In cents: 12900 is 129.00.' },
    percent: { label: 'Chance of winning', help: 'In percent.' },
    noteId: { label: 'Note', help: 'The id of the note.' },
    role: { label: 'Role', help: 'The id of the role.' },
    exclude: { label: 'Leave out', help: 'What is not to be answered.' },
    'filters[data_type]': { label: 'Filter: kind of record', help: 'Such as note.' },
    'filters[data_id]': { label: 'Filter: id of that record' },
    'filters[search]': { label: 'Search', help: 'Text to look for.' },
    'filters[search_field]': { label: 'Search in', help: 'org stands for the organization.' },
    'filters[stage]': { label: 'Filter: stage' },
    'filters[group]': { label: 'Filter: pipeline' },
    'filters[status]': { label: 'Filter: status', choices: { 0: 'Open', 1: 'Won', 2: 'Lost' } },
    'filters[owner]': { label: 'Filter: owner' },
    'filters[nextdate_range]': {
      label: 'Filter: next task due',
      help: 'upcoming is within a day, scheduled is later.',
    },
    'filters[tag]': { label: 'Filter: tag of the first contact', help: '-1 any tag, -2 none.' },
    'filters[tasktype]': { label: 'Filter: type of task' },
    'filters[created_before]': { label: 'Created before' },
    'filters[created_after]': { label: 'Created on or after' },
    'filters[updated_before]': { label: 'Changed before' },
    'filters[updated_after]': { label: 'Changed on or after' },
    'filters[organization]': { label: 'Filter: organization' },
    'filters[minimum_value]': { label: 'Worth at least', help: 'In whole units, not in cents.' },
    'filters[maximum_value]': { label: 'Worth at most', help: 'In whole units, not in cents.' },
    'filters[score_greater_than]': { label: 'Score above', help: 'Id of the score, colon, points.' },
    'filters[score_less_than]': { label: 'Score below', help: 'Id of the score, colon, points.' },
    'filters[score]': { label: 'Score equal to', help: 'Id of the score, colon, points.' },
    'orders[title]': { label: 'Order by title' },
    'orders[value]': { label: 'Order by value' },
    'orders[cdate]': { label: 'Order by date of creation' },
    'orders[contact_name]': { label: 'Order by name of the contact' },
    'orders[contact_orgname]': { label: 'Order by organization of the contact' },
    'orders[next-action]': { label: 'Order by next task' },
  },
} satisfies GroupWords;
