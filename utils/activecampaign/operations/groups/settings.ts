import { id, paging, required, text } from '../fields';
import type { OperationGroup } from '../types';

/** The settings and limits of an account. */
export const settings: OperationGroup = {
  id: 'settings',
  operations: [
    {
      id: 'settings.get-account',
      method: 'GET',
      path: '/api/3/settings/account',
      effect: 'read',
      reference: 'retrieve-account-information',
      inPath: [],
      inQuery: [],
    },
    {
      id: 'settings.list',
      method: 'GET',
      path: '/api/3/configs',
      effect: 'read',
      rows: 'configs',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'settings.update',
      method: 'PUT',
      path: '/api/3/configs/{id}',
      effect: 'write',
      reference: 'set-config',
      inPath: [required(id('id', '1', { words: 'config' }))],
      inQuery: [],
      body: { wrapper: 'config', uncertain: true, fields: [required(text('val', '50'))] },
    },
  ],
};
