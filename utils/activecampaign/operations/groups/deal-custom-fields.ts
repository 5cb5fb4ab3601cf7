import { fieldChange, fieldCreation, fieldValueBulk, fieldValues } from '../custom-fields';
import { id, paging, pick, required } from '../fields';
import type { OperationGroup } from '../types';

const value = id('id', '31', { words: 'valueId' });
const customField = pick('id', 'deal-field', { words: 'customFieldId' });

const newValue = [
  required(pick('dealId', 'deal', { words: 'deal' })),
  ...fieldValues(pick('customFieldId', 'deal-field'), 'Referral'),
];

/** The custom fields of deals, and what they hold. */
export const dealCustomFields: OperationGroup = {
  id: 'deal-custom-fields',
  operations: [
    {
      id: 'deal-custom-fields.list',
      method: 'GET',
      path: '/api/3/dealCustomFieldMeta',
      effect: 'read',
      rows: 'dealCustomFieldMeta',
      reference: 'retrieve-all-custom-deal-field-meta',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'deal-custom-fields.get',
      method: 'GET',
      path: '/api/3/dealCustomFieldMeta/{id}',
      effect: 'read',
      reference: 'retrieve-a-custom-deal-field-meta',
      inPath: [required(customField)],
      inQuery: [],
    },
    {
      id: 'deal-custom-fields.create',
      method: 'POST',
      path: '/api/3/dealCustomFieldMeta',
      effect: 'write',
      reference: 'create-custom-deal-field-meta',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'dealCustomFieldMetum', fields: fieldCreation },
    },
    {
      id: 'deal-custom-fields.update',
      method: 'PUT',
      path: '/api/3/dealCustomFieldMeta/{id}',
      effect: 'write',
      reference: 'update-a-custom-deal-field-meta',
      inPath: [required(customField)],
      inQuery: [],
      body: { wrapper: 'dealCustomFieldMetum', fields: fieldChange },
    },
    {
      id: 'deal-custom-fields.delete',
      method: 'DELETE',
      path: '/api/3/dealCustomFieldMeta/{id}',
      effect: 'delete',
      reference: 'delete-a-custom-deal-field-meta',
      inPath: [required(customField)],
      inQuery: [],
    },
    {
      id: 'deal-custom-fields.list-values',
      method: 'GET',
      path: '/api/3/dealCustomFieldData',
      effect: 'read',
      rows: 'dealCustomFieldData',
      reference: 'list-all-custom-fielddata-field-values',
      inPath: [],
      inQuery: [pick('filters[dealId]', 'deal'), ...paging],
    },
    {
      id: 'deal-custom-fields.get-value',
      method: 'GET',
      path: '/api/3/dealCustomFieldData/{id}',
      effect: 'read',
      reference: 'retrieve-a-custom-deal-field-value',
      inPath: [required(value)],
      inQuery: [],
    },
    {
      id: 'deal-custom-fields.set-value',
      method: 'POST',
      path: '/api/3/dealCustomFieldData',
      effect: 'write',
      reference: 'create-custom-deal-field-value',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'dealCustomFieldDatum', fields: newValue },
    },
    {
      id: 'deal-custom-fields.set-values',
      method: 'POST',
      path: '/api/3/dealCustomFieldData/bulkCreate',
      effect: 'write',
      reference: 'bulk-create-a-custom-deal-field-value',
      inPath: [],
      inQuery: [],
      body: { list: true, fields: newValue },
    },
    {
      id: 'deal-custom-fields.change-value',
      method: 'PUT',
      path: '/api/3/dealCustomFieldData/{id}',
      effect: 'write',
      reference: 'update-a-custom-deal-field-value',
      inPath: [required(value)],
      inQuery: [],
      body: { wrapper: 'dealCustomFieldDatum', fields: fieldValues(undefined, 'Website') },
    },
    {
      id: 'deal-custom-fields.change-values',
      method: 'PATCH',
      path: '/api/3/dealCustomFieldData/bulkUpdate',
      effect: 'write',
      reference: 'bulk-update-a-custom-field-value',
      inPath: [],
      inQuery: [],
      body: { list: true, fields: fieldValueBulk },
    },
    {
      id: 'deal-custom-fields.clear-value',
      method: 'DELETE',
      path: '/api/3/dealCustomFieldData/{id}',
      effect: 'delete',
      reference: 'delete-a-custom-deal-field-data',
      inPath: [required(value)],
      inQuery: [],
    },
  ],
};
