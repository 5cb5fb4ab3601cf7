import type { Credential } from '@/utils/credentials/record';

/** A credential of which a test cares for a part. */
export const credential = (part: Partial<Credential> & Pick<Credential, 'id' | 'key'>): Credential => ({
  account: 'acme',
  origin: 'https://acme.api-us1.com',
  label: 'Acme',
  environment: 'unmarked',
  colour: 'slate',
  pinned: false,
  createdAt: 1,
  usedAt: 1,
  ...part,
});
