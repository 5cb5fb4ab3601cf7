import type { Resource } from '../engine/resource.ts';
import { formedLike, recordedRow } from '../recorded.ts';
import { linksOf } from './form.ts';

/** The choices of a drop-down field; readable, and listed beside the fields. */
export const fieldOptions: Resource = {
  collection: 'fieldOptions',
  one: 'fieldOption',
  kind: 'FieldOption',
  form: {
    listed: {
      field: '1',
      orderid: '0',
      value: '',
      label: '',
      isdefault: '0',
      cdate: null,
      udate: null,
      ...linksOf('fieldOptions', 'field'),
    },
  },
};

export const fields: Resource = {
  collection: 'fields',
  one: 'field',
  kind: 'Field',
  form: {
    listed: recordedRow('fields-list', 'fields'),
    created: recordedRow('field-create-201', 'field'),
  },
  beside(rows, call, occasion) {
    if (occasion !== 'listed') return {};
    const ids = new Set(rows.map((row) => row.id));
    const options = call.account.table('fieldOptions').all();
    return {
      fieldOptions: options
        .filter((row) => ids.has(String(row.field)))
        .map((row) => formedLike(fieldOptions.form.listed, row, call.origin)),
      fieldRels: [],
    };
  },
  meta: (total) => ({ total: String(total), selected: null }),
};
