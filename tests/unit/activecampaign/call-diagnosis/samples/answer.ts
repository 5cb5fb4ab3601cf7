import { answered, contact, elsewhere, is, list, page, type Sample, web } from './build';

/** Answers that are none, and some that are. */
export const answer: readonly Sample[] = [
  is('200 with nothing', answered(list, 200), 'empty-answer'),
  is('201 with nothing', answered(contact, 201), 'empty-answer'),
  is('200 with nothing, as documented', answered({ ask: 'DELETE /api/3/deals/5' }, 200), ''),
  is('204 with nothing', answered({ ask: 'DELETE /api/3/prism/urlWhitelistings/5' }, 204), ''),
  is('200 with {}', answered({ ask: 'DELETE /api/3/contacts/5' }, 200, {}), ''),
  is(
    'succeeded 0',
    answered({ ask: 'DELETE /api/3/campaigns/5' }, 200, { succeeded: 0, message: 'Could not delete' }),
    'reported-failure',
  ),
  is(
    'succeeded 1',
    answered({ ask: 'DELETE /api/3/campaigns/5' }, 200, { succeeded: 1, message: 'Deleted' }),
    '',
  ),
  is('success false', answered(list, 200, { success: false }), 'reported-failure'),
  is('success false in meta', answered(list, 200, { meta: { success: false } }), 'reported-failure'),
  is(
    'errors in a 200',
    answered({ ask: 'POST /api/3/ecom/graphql', with: { query: '{' } }, 200, {
      errors: [{ message: 'Syntax Error' }],
    }),
    'reported-failure',
  ),
  is('no errors in a 200', answered(list, 200, { errors: [], contacts: [] }), ''),
  is(
    'some failed',
    answered({ ask: 'PATCH /api/3/deals/bulkUpdate', with: { deals: [] } }, 200, {
      success: ['1'],
      nochange: [],
      failed: ['3'],
    }),
    'partly-done',
  ),
  is(
    'none failed',
    answered({ ask: 'PATCH /api/3/deals/bulkUpdate', with: { deals: [] } }, 200, {
      success: ['1'],
      nochange: [],
      failed: [],
    }),
    '',
  ),
  is('a page in place of data', answered(list, 200, page, web), 'html'),
  is('half an answer', answered(list, 200, '{"contacts":[{'), 'broken-json'),
  is(
    'two answers in one',
    answered(
      { ask: 'GET /api/3/campaigns/2/links' },
      404,
      '{"message":"No Result found for Campaign with id 2"}{"links":[]}',
    ),
    'unknown-record',
  ),
  is(
    'text from a host that may be anything',
    answered(elsewhere, 200, 'It works', { 'content-type': 'text/plain' }),
    'not-json',
  ),
  is(
    'text from the API, as documented',
    answered({ ask: 'GET /api/3/siteTracking/code' }, 200, '(function(e,t){})', {
      'content-type': 'text/plain',
    }),
    '',
  ),
  is('400 that says nothing', answered(list, 400, {}), 'not-accepted'),
  is('418', answered(list, 418, { message: 'I am a teapot' }), 'other-answer'),
  is(
    'a record',
    answered({ ask: 'GET /api/3/contacts/5' }, 200, { contact: { id: '5', status: '0', success: '0' } }),
    '',
  ),
];
