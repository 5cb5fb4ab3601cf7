import { answered, complaint, forbidden, is, list, me, type Sample } from './build';

/** Calls that the account does not permit. */
export const access: readonly Sample[] = [
  is('402', answered(list, 402, {}), 'unpaid'),
  is('401', answered(list, 401), 'key-refused'),
  is('403, and nothing more', answered(me, 403, forbidden), 'key-refused permission-missing passing-refusal'),
  is('403 without a body', answered(list, 403), 'key-refused permission-missing passing-refusal'),
  is(
    '403 where the path has an id',
    answered({ ask: 'GET /api/3/contacts/5' }, 403, forbidden),
    'key-refused permission-missing unknown-record passing-refusal',
  ),
  is('403 that speaks of the key', answered(list, 403, { message: 'Invalid API key' }), 'key-refused'),
  is(
    '403 that speaks of a permission',
    answered(list, 403, complaint('Forbidden', { detail: 'You do not have permission to view lists.' })),
    'permission-missing',
  ),
  is(
    '403 that speaks of a record',
    answered({ ask: 'GET /api/3/forms/7' }, 403, { message: 'No Result found for Form with id 7' }),
    'unknown-record',
  ),
  is(
    '403 about the account itself',
    answered({ ask: 'GET /api/3/settings/account' }, 403, forbidden),
    'permission-missing key-refused passing-refusal',
  ),
  is(
    'WhatsApp refused',
    answered({ ask: 'GET /api/3/channel/whatsapp/channels/whatsapp/template' }, 403, forbidden),
    'other-header key-refused permission-missing not-in-plan passing-refusal',
  ),
  is(
    'the plan, in words',
    answered(list, 403, { message: 'This feature is not available on your plan' }),
    'not-in-plan',
  ),
  is(
    'the plan, perhaps',
    answered({ ask: 'GET /api/3/customObjects/schemas' }, 403, forbidden),
    'key-refused permission-missing not-in-plan passing-refusal',
  ),
];
