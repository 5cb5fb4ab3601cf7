import { expect, test } from 'vitest';
import { isRead } from '@/utils/calls/reads';

const at = (target: string): URL => new URL(target, 'https://acme.api-us1.com');

test.each([
  ['GET', '/api/3/contacts?limit=1', true],
  ['GET', '/api/2/template/share', true],
  ['POST', '/api/3/segmentMatchAll', true],
  ['POST', '/api/3/segmentMatchSome/7', true],
  ['POST', '/api/3/sms/broadcasts/7/recipients/export', true],
  ['POST', '/api/3/contacts', false],
  ['POST', '/api/3/sms/broadcasts', false],
  ['POST', '/api/3/segmentMatchAll/../contacts', false],
  ['POST', '/api/3/ecom/graphql', false],
  ['PUT', '/api/3/segmentMatchAll', false],
  ['PATCH', '/api/3/contacts/1', false],
  ['DELETE', '/api/3/contacts/1', false],
  // The old API changes things by GET.
  ['GET', '/admin/api.php?api_action=contact_delete&id=1', false],
  ['GET', '/api/../admin/api.php?api_action=contact_delete', false],
  ['GET', '/api/%2e%2e/admin/api.php', false],
] as const)('%s %s only reads: %s', (method, target, reads) => {
  expect(isRead(method, at(target))).toBe(reads);
});
