import { choice, customValue, flag, id, integer, required, text, values } from './fields';
import type { Field } from './types';

/** The kinds of custom field that CRM accounts and deals can have. */
const types = [
  'text',
  'textarea',
  'number',
  'currency',
  'date',
  'datetime',
  'dropdown',
  'multiselect',
  'radio',
  'checkbox',
  'hidden',
];

const label = text('fieldLabel', 'Customer level');
const options = values('fieldOptions', 'text', ['Gold', 'Silver']);
const byDefault = text('fieldDefault', 'Silver');
const place = [flag('isFormVisible', 1), integer('displayOrder', 2)];

/** What makes a new custom field of CRM accounts or deals. */
export const fieldCreation: readonly Field[] = [
  required(label),
  required(choice('fieldType', types, { example: 'dropdown' })),
  options,
  byDefault,
  text('fieldDefaultCurrency'),
  ...place,
];

/** What can be changed of such a field. */
export const fieldChange: readonly Field[] = [label, options, byDefault, ...place];

const currency = text('fieldCurrency');

/**
 * The value of such a field.
 * @param field the one that it is of; undefined where the request says so in another way, and the value need not be given
 */
export const fieldValues = (field: Field | undefined, example: string): readonly Field[] => {
  const value = customValue('fieldValue', example);
  return field ? [required(field), required(value), currency] : [value, currency];
};

/** One of several changed values, by its own id. */
export const fieldValueBulk: readonly Field[] = [
  required(id('id', '31', { words: 'valueId' })),
  required(customValue('fieldValue', 'Retail')),
  currency,
];
