import type { CredentialRow } from '@/utils/messaging/contract';

/** A saved account of that name. */
export const rowNamed = (label: string): CredentialRow => ({
  id: label,
  account: label,
  origin: `https://${label}.api-us1.com`,
  label,
  environment: 'unmarked',
  colour: 'rust',
  pinned: false,
  createdAt: 0,
  usedAt: 0,
});
