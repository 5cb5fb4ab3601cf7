import { expect, test } from 'vitest';
import { operationById, operations } from '@/utils/activecampaign/operations';
import type { RequestDraft } from '@/utils/activecampaign/requests/draft';
import { exampleRequest } from '@/utils/activecampaign/requests/start';
import { blockedBy, neverSent } from '@/utils/state/console/blocked';

const draft = (changes: Partial<RequestDraft>): RequestDraft => ({
  method: 'POST',
  target: '/api/3/tags',
  body: '',
  ...changes,
});
const why = (changes: Partial<RequestDraft>, id?: string) =>
  blockedBy({ operation: id ? operationById(id) : undefined, draft: draft(changes), refused: [] });

test('a request that is ready is not blocked', () => {
  expect(why({})).toBeUndefined();
  expect(why({ body: '{"tag":{}}' })).toBeUndefined();
  expect(why({ method: 'GET', target: '/api/3/tags?limit=1' })).toBeUndefined();
});

test.each([
  ['https://evil.example/api/3'],
  ['//evil.example/api/3'],
  ['/\\evil.example/api/3'],
  ['api/3/tags'],
  [''],
])('a target that leads elsewhere is blocked: %s', (target) => {
  expect(why({ target })).toEqual({ why: 'address' });
});

test('it is told what is open, where the body breaks, what is refused, and that a GET has a body', () => {
  expect(why({ target: '/api/3/tags/{id}' })).toEqual({ why: 'open', names: ['id'] });
  expect(why({ body: '{\n  "a": 1,\n}' })).toEqual({ why: 'broken', place: { line: 3, column: 1 } });
  expect(why({ method: 'GET', body: '{}' })).toEqual({ why: 'body-of-get' });
  const refused = [{ spot: { in: 'query', name: 'limit' } as const, typed: 'many' }];
  expect(blockedBy({ operation: undefined, draft: draft({}), refused })).toEqual({
    why: 'refused',
    count: 1,
  });
});

test('what goes to another server, or wants the key in its address, is never sent', () => {
  expect(why({ target: '/event' }, 'event-tracking.track')).toEqual({
    why: 'never-sent',
    kind: 'event-tracking',
  });
  expect(neverSent(operationById('templates.share'))).toBe('key-in-address');
  expect(why({ method: 'GET', target: '/api/3/brandings?api_key=x' })).toEqual({
    why: 'never-sent',
    kind: 'key-in-address',
  });
  // Where it can be left out, the operation can be sent.
  expect(neverSent(operationById('branding.list'))).toBeUndefined();
});

test('every operation filled in with its examples can be sent, but for those that never are', () => {
  const blocked = operations.flatMap((operation) => {
    const reason = blockedBy({ operation, draft: exampleRequest(operation), refused: [] });
    return reason ? [`${operation.id}: ${reason.why}`] : [];
  });
  expect(blocked).toEqual(['event-tracking.track: never-sent', 'templates.share: never-sent']);
});
