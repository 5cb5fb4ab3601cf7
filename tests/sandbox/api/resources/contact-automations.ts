import type { Resource } from '../engine/resource.ts';
import { invalidField } from '../errors.ts';
import { recordedRow } from '../recorded.ts';

export const contactAutomations: Resource = {
  collection: 'contactAutomations',
  one: 'contactAutomation',
  kind: 'SubscriberSeries',
  form: { listed: recordedRow('contact-single-official', 'contactAutomations') },
  check({ contact, automation }, { account }) {
    const known =
      account.table('contacts').get(String(contact)) && account.table('automations').get(String(automation));
    return known
      ? undefined
      : invalidField('contact', 'related_missing', 'The contact or automation does not exist.');
  },
};
