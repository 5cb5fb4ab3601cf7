import type { GroupWords } from '../../operation-words';

/** The words of the operations: Bulk import, in English. */
export const bulkImport = {
  title: 'Bulk import',
  operations: {
    'bulk-import.start': {
      name: 'Import contacts in bulk',
      purpose:
        'Queues up to 250 contacts and answers with the id of the batch; ask for its result later. Names are in snake_case here, and webhooks do not fire. Automations may start and send messages unless you exclude them.',
      also: 'upload many csv upsert subscribe mass',
    },
    'bulk-import.list': {
      name: 'List bulk imports',
      purpose: 'Imports that wait and those done lately, counted by day.',
      also: 'queue pending status',
    },
    'bulk-import.get-result': {
      name: 'Get the result of a bulk import',
      purpose: 'Says whether a batch is done, and which contacts failed and why.',
      also: 'status progress batch',
    },
  },
  fields: {
    contacts: {
      label: 'Contacts',
      help: '250 at most in one request; for fewer than 10, create or update them one by one.',
    },
    first_name: { label: 'First name' },
    last_name: { label: 'Last name' },
    customer_acct_name: { label: 'Account', help: 'The name of the company in the CRM.' },
    tags: { label: 'Tags', help: 'By name, unlike elsewhere.' },
    subscribe: { label: 'Subscribe to lists' },
    unsubscribe: { label: 'Unsubscribe from lists' },
    exclude_automations: {
      label: 'Start no automations',
      help: 'true keeps automations from starting for this contact.',
    },
    callback: {
      label: 'Notice when it is done',
      help: 'Where ActiveCampaign reports that the import is over.',
    },
    url: { label: 'Address to call' },
    requestType: { label: 'Method' },
    detailed_results: { label: 'With details', help: 'true sends the outcome of each contact along.' },
    params: { label: 'Parameters to send along' },
    headers: { label: 'Headers to send along' },
    key: { label: 'Name' },
    batchId: { label: 'Batch', help: 'The id that the import answered.' },
  },
} satisfies GroupWords;
