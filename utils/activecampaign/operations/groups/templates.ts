import { id, paging, required, secret } from '../fields';
import type { OperationGroup } from '../types';

const template = required(id('id', '1', { words: 'template' }));

/** The e-mail templates of an account. */
export const templates: OperationGroup = {
  id: 'templates',
  operations: [
    {
      id: 'templates.list',
      method: 'GET',
      path: '/api/3/templates',
      effect: 'read',
      rows: 'templates',
      reference: 'list-all-templates',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'templates.get',
      method: 'GET',
      path: '/api/3/templates/{id}',
      effect: 'read',
      reference: 'retrieve-a-template',
      inPath: [template],
      inQuery: [],
    },
    {
      id: 'templates.delete',
      method: 'DELETE',
      path: '/api/3/templates/{id}',
      effect: 'delete',
      reference: 'delete-a-template',
      inPath: [template],
      inQuery: [],
    },
    {
      id: 'templates.share',
      method: 'GET',
      path: '/api/2/template/share',
      effect: 'read',
      reference: 'create-shareable-campaign-template-link',
      inPath: [],
      inQuery: [required(secret('api_key', 'the-api-key-of-the-account')), template],
    },
  ],
};
