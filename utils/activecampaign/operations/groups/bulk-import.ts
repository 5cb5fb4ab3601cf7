import {
  boolean,
  choice,
  customValue,
  email,
  integer,
  object,
  objects,
  paging,
  required,
  text,
  url,
  values,
} from '../fields';
import type { OperationGroup } from '../types';

const named = [text('key', 'batch'), text('value', 'spring-fair')];

/** The import checks its payload more strictly than other routes: ids are numbers here. */
const lists = (name: string) => objects(name, [required(integer('listid', 1, { picks: 'list' }))]);

const contact = [
  required(email('email', 'jo.marsh@mail.example')),
  text('first_name', 'Jo'),
  text('last_name', 'Marsh'),
  text('phone', '+33 1 99 00 12 34'),
  text('customer_acct_name', 'Brindlewick Bicycles'),
  values('tags', 'text', ['Spring fair']),
  objects('fields', [
    required(integer('id', 1, { picks: 'contact-field', words: 'customFieldId' })),
    required(customValue('value', 'Blue', { words: 'fieldValue' })),
  ]),
  lists('subscribe'),
  lists('unsubscribe'),
  boolean('exclude_automations', true),
];

const callback = [
  required(url('url', 'https://hooks.example/imported')),
  required(choice('requestType', ['POST', 'GET'])),
  text('detailed_results', 'true'),
  objects('params', named),
  objects('headers', named),
];

/** Importing many contacts in one request. It writes its names and ids in ways of its own. */
export const bulkImport: OperationGroup = {
  id: 'bulk-import',
  operations: [
    {
      id: 'bulk-import.start',
      method: 'POST',
      path: '/api/3/import/bulk_import',
      effect: 'write',
      notifies: true,
      reference: 'bulk-import-contacts',
      inPath: [],
      inQuery: [],
      body: { fields: [required(objects('contacts', contact)), object('callback', callback)] },
    },
    {
      id: 'bulk-import.list',
      method: 'GET',
      path: '/api/3/import/bulk_import',
      effect: 'read',
      rows: 'recentlyCompleted',
      reference: 'bulk-import-status-list',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'bulk-import.get-result',
      method: 'GET',
      path: '/api/3/import/info',
      effect: 'read',
      reference: 'bulk-import-status-info',
      inPath: [],
      inQuery: [required(text('batchId', 'b7d1f0a2-4c3e-4f5a-9d68-1e2f3a4b5c6d'))],
    },
  ],
};
