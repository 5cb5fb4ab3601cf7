import type { Resource } from '../engine/resource.ts';
import { invalidField } from '../errors.ts';
import { recordedRow } from '../recorded.ts';

/** The companies of the CRM, not the customers of ActiveCampaign. */
export const accounts: Resource = {
  collection: 'accounts',
  one: 'account',
  kind: 'CustomerAccount',
  form: { listed: recordedRow('accounts-list', 'accounts') },
  searched: ['name'],
  check({ name }, call, existing) {
    const same = call.account
      .table('accounts')
      .all()
      .find((row) => name !== undefined && row.name === name);
    return same && same.id !== existing?.id
      ? invalidField('name', 'duplicate', 'The account name already exists.')
      : undefined;
  },
};
