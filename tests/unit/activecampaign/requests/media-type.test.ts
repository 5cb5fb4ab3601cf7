import { expect, test } from 'vitest';
import { operations } from '@/utils/activecampaign/operations';
import { draftBody, withDraftBody } from '@/utils/activecampaign/requests/draft-body';
import { mediaTypeOf, sendsForm } from '@/utils/activecampaign/requests/media-type';
import { bodySpot, spotText, withSpotText } from '@/utils/activecampaign/requests/spot';
import { exampleRequest } from '@/utils/activecampaign/requests/start';

test('those operations send a form whose data say so, and no others', () => {
  const told = operations.filter((operation) => sendsForm(exampleRequest(operation))).map(({ id }) => id);
  expect(told).toEqual(operations.filter(({ body }) => body?.form).map(({ id }) => id));
  expect(told).toEqual(['event-tracking.track', 'forms.set-opt-in']);
});

test('by its path, whatever its query; and only by POST', () => {
  expect(mediaTypeOf({ method: 'POST', target: '/api/3/form/optin?x=1' })).toBe(
    'application/x-www-form-urlencoded',
  );
  expect(mediaTypeOf({ method: 'PUT', target: '/api/3/form/optin' })).toBe('application/json');
  expect(mediaTypeOf({ method: 'POST', target: '/api/3/forms' })).toBe('application/json');
});

const optIn = { method: 'POST', target: '/api/3/form/optin', body: '' } as const;

test('a form is written as it is sent, and reads back', () => {
  const value = { formid: '1', note: 'a&b=c d+é', ids: ['1', '2'] };
  const draft = withDraftBody(optIn, value);
  expect(draft.body).toBe('formid=1&note=a%26b%3Dc%20d%2B%C3%A9&ids=1&ids=2');
  expect(draftBody(draft)).toEqual({ kind: 'json', value });
  expect(draftBody(optIn)).toEqual({ kind: 'empty' });
  expect(withDraftBody(draft, undefined).body).toBe('');
});

test('variables stay to be seen', () => {
  expect(withDraftBody(optIn, { formid: '{{form}}' }).body).toBe('formid={{form}}');
});

test('the fields of a form are filled one by one', () => {
  const operation = operations.find(({ id }) => id === 'event-tracking.track');
  const visit = operation?.body?.fields.find(({ name }) => name === 'visit');
  if (!operation || !visit) throw new Error('no such field');
  const spot = bodySpot(operation, ['visit']);
  const typed = '{"email":"ana@harbour.example"}';
  const draft = withSpotText(operation, exampleRequest(operation), spot, visit, typed);
  expect(draft?.body).toContain('&visit=%7B%22email%22%3A%22ana%40harbour.example%22%7D');
  expect(draft && spotText(operation, draft, spot, visit)).toBe(typed);
});
