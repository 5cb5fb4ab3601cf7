import { id, paging, required, text } from '../fields';
import type { OperationGroup } from '../types';

/** The sign-up forms of an account. */
export const forms: OperationGroup = {
  id: 'forms',
  operations: [
    {
      id: 'forms.list',
      method: 'GET',
      path: '/api/3/forms',
      effect: 'read',
      rows: 'forms',
      reference: 'forms-1',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'forms.create',
      method: 'POST',
      path: '/api/3/forms',
      effect: 'write',
      reference: 'create-a-new-form',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'form', uncertain: true, fields: [required(text('name', 'Newsletter sign-up'))] },
    },
    {
      id: 'forms.get',
      method: 'GET',
      path: '/api/3/forms/{id}',
      effect: 'read',
      reference: 'retrieve-forms',
      inPath: [required(id('id', '1', { words: 'form' }))],
      inQuery: [],
    },
    {
      id: 'forms.update',
      method: 'PUT',
      path: '/api/3/forms/{id}',
      effect: 'write',
      reference: 'update-a-form',
      inPath: [required(id('id', '1', { words: 'form' }))],
      inQuery: [],
      body: { wrapper: 'form', uncertain: true, fields: [text('name', 'Newsletter sign-up')] },
    },
    {
      id: 'forms.delete',
      method: 'DELETE',
      path: '/api/3/forms/{id}',
      effect: 'delete',
      reference: 'delete-a-form',
      inPath: [required(id('id', '1', { words: 'form' }))],
      inQuery: [],
    },
    {
      id: 'forms.set-opt-in',
      method: 'POST',
      path: '/api/3/form/optin',
      effect: 'write',
      reference: 'set-opt-in',
      inPath: [],
      inQuery: [],
      body: { form: true, uncertain: true, fields: [required(id('formid', '1', { words: 'form' }))] },
    },
  ],
};
