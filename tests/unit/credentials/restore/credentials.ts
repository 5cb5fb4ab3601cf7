import type { Credential } from '@/utils/credentials/record';
import { keyOf } from '../../support/credentials-world';

export const nora = { id: '1', name: 'Nora Lindqvist', email: 'nora@acme.test', username: 'nora' };
export const sam = { id: '2', name: 'Sam Okafor', email: 'sam@acme.test', username: 'sam' };

export const origin = 'https://acme.api-us1.com';

/** A credential of the account acme whose key is all of one digit, with other fields as given. */
export const credential = (digit: string, fields: Partial<Credential> = {}): Credential => ({
  id: 'a',
  account: 'acme',
  origin,
  key: keyOf(digit),
  label: 'Acme',
  environment: 'unmarked',
  colour: 'slate',
  pinned: false,
  owner: nora,
  createdAt: 100,
  usedAt: 100,
  ...fields,
});
