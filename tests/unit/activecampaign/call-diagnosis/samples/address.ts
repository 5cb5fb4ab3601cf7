import {
  answered,
  apiHeaders,
  elsewhere,
  forbidden,
  is,
  list,
  page,
  type Sample,
  unanswered,
  web,
} from './build';

/** Calls that went to the wrong place. */
export const address: readonly Sample[] = [
  is(
    'event tracking',
    answered({ ask: 'POST /event', host: 'trackcmp.net' }, 200, { success: 0, message: 'No key' }),
    'event-tracking reported-failure',
  ),
  is(
    'event tracking that worked',
    answered(
      { ask: 'POST /event', host: 'trackcmp.net' },
      200,
      { success: 1, message: 'Event spawned' },
      { ...apiHeaders },
    ),
    '',
  ),
  is(
    'v1',
    answered({ ask: 'GET /admin/api.php?api_action=list_list' }, 200, {
      result_code: 0,
      result_message: 'Failed',
    }),
    'v1-path reported-failure',
  ),
  is('v1 as a page', answered({ ask: 'GET /admin/api.php' }, 404, page, web), 'v1-path'),
  is(
    'v1 that worked',
    answered({ ask: 'GET /admin/api.php?api_action=account_view' }, 200, {
      result_code: 1,
      result_message: 'Success',
    }),
    '',
  ),
  is('/api/3/api/3', answered({ ask: 'GET /api/3/api/3/contacts' }, 404, page, web), 'version-twice'),
  is('/api/3/3', answered({ ask: 'GET /api/3/3/contacts' }, 404, { message: 'Not Found' }), 'version-twice'),
  is(
    'an id that is 3',
    answered({ ask: 'GET /api/3/contacts/3' }, 404, { message: 'No Result found for Subscriber with id 3' }),
    'unknown-record',
  ),
  is('no version', answered({ ask: 'GET /contacts' }, 404, page, web), 'version-missing'),
  is('half a version', answered({ ask: 'GET /api/contacts' }, 200, page, web), 'version-missing html'),
  is(
    'no version, and sent elsewhere',
    unanswered({ ask: 'GET /contacts' }, 'redirect'),
    'version-missing redirected',
  ),
  is(
    'no version, refused',
    answered({ ask: 'GET /contacts' }, 403, forbidden),
    'version-missing key-refused permission-missing passing-refusal',
  ),
  is(
    'the other version',
    answered({ ask: 'GET /api/2/template/share/5' }, 404, page, web),
    'unknown-route wrong-address',
  ),
  is('braces in the path', answered({ ask: 'GET /api/3/contacts/{id}' }, 404, page, web), 'path-unfilled'),
  is(
    'an id that is missing',
    answered({ ask: 'DELETE /api/3/dealGroups/' }, 404, {
      message: 'No Result found for DealGroup with id 0',
    }),
    'path-unfilled unknown-record',
  ),
  is(
    'two slashes',
    answered({ ask: 'GET /api/3/contacts//notes' }, 404, { message: 'Not Found' }),
    'path-unfilled',
  ),
  is('a page with 404', answered(list, 404, page, web), 'wrong-address'),
  is('404 from a host that may be anything', answered(elsewhere, 404, { error: 'x' }, {}), 'wrong-address'),
  is(
    '404 from there with the marks of the API',
    answered({ ...elsewhere, ask: 'GET /api/3/tags/5' }, 404, {
      message: 'No Result found for Tag with id 5',
    }),
    'unknown-record',
  ),
  is(
    'an operation that is not there',
    answered({ ask: 'GET /api/3/contact' }, 404, { message: 'Not Found' }),
    'unknown-route',
  ),
  is(
    'an operation that is there by another method',
    answered({ ask: 'PATCH /api/3/contacts/5' }, 405),
    'method-not-allowed',
  ),
  is(
    'not carried out, and not known',
    answered({ ask: 'PUT /api/3/lists/64', with: { list: { name: 'x' } } }, 200, '', {
      ...apiHeaders,
      'x-ac-error': 'Code 9001',
    }),
    'not-carried-out unknown-route',
  ),
  is(
    'not carried out, though known',
    answered(list, 200, { contacts: [] }, { ...apiHeaders, 'x-ac-error': 'Code 9001' }),
    'not-carried-out',
  ),
];
