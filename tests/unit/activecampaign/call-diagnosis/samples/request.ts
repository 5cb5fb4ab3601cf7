import { answered, complaint, contact, create, deal, is, pointing, type Sample } from './build';

/** Calls whose request is not what the API wants. */
export const request: readonly Sample[] = [
  is(
    'broken JSON was sent',
    answered(create('{"contact": {'), 400, { errors: ['The request body is not valid JSON.'] }),
    'body-not-json field-invalid',
  ),
  is('nothing was sent', answered({ ask: 'POST /api/3/contacts' }, 400, {}), 'body-missing'),
  is(
    'nothing was sent, and a field is missed',
    answered(
      { ask: 'POST /api/3/contacts' },
      422,
      pointing('Email address was not provided.', 'field_missing', 'email'),
    ),
    'field-missing',
  ),
  is(
    'a contact without its key',
    answered(
      create({ email: 'a@b.example' }),
      422,
      pointing('Email address was not provided.', 'field_missing', 'email'),
    ),
    'wrapper-missing',
  ),
  is(
    'a contact under the key of many',
    answered(create({ contacts: { email: 'a@b.example' } }), 400, {}),
    'wrapper-missing',
  ),
  is(
    'without its key, with a complaint about the whole',
    answered(create({ email: 'a@b.example' }), 400, { errors: ['The request body must hold "contact".'] }),
    'wrapper-missing field-missing',
  ),
  is(
    'a contact within its key, without an address',
    answered(
      create({ contact: { firstName: 'Jo' } }),
      422,
      pointing('Email address was not provided.', 'field_missing', 'email'),
    ),
    'field-missing',
  ),
  is(
    'an operation that wants no key around',
    answered(
      { ask: 'POST /api/3/dealRoles', with: { name: 'x' } },
      422,
      complaint('The title is required', { code: 'field_missing' }),
    ),
    'field-missing',
  ),
  is(
    'an address that is none',
    answered(
      create({ contact: { email: 'x' } }),
      422,
      pointing('Email address is not valid.', 'field_invalid', 'email'),
    ),
    'field-invalid',
  ),
  is(
    'a field that was given and is not seen',
    answered(contact, 422, pointing('Email address was not provided.', 'field_missing', 'email')),
    'field-invalid',
  ),
  is(
    'a date in words',
    answered(
      {
        ask: 'POST /api/3/dealCustomFieldData',
        with: { dealCustomFieldDatum: { dealId: '1', customFieldId: '2', fieldValue: '23/11/2026' } },
      },
      422,
      complaint('', {
        detail: 'The custom field value `23/11/2026` could not be saved to the custom field of type `date`.',
      }),
    ),
    'date-format',
  ),
  is(
    'a date in another order',
    answered(
      {
        ask: 'POST /api/3/contacts',
        with: { contact: { email: 'a@b.example', fieldValues: [{ field: '1', value: '23/11/2026' }] } },
      },
      400,
      {},
    ),
    'date-format',
  ),
  is(
    'a time without its zone, and 500',
    answered(
      {
        ask: 'POST /api/3/dealTasks',
        with: { dealTask: { title: 'Call', relid: '1', duedate: '2026-11-23 09:30:00', dealTasktype: '1' } },
      },
      500,
    ),
    'server-trouble date-format',
  ),
  is(
    'a time with its zone, and 500',
    answered(
      {
        ask: 'POST /api/3/dealTasks',
        with: {
          dealTask: { title: 'Call', relid: '1', duedate: '2026-11-23T09:30:00-05:00', dealTasktype: '1' },
        },
      },
      500,
    ),
    'server-trouble',
  ),
  is(
    'a value with a point',
    answered(deal({ value: '129.50' }), 422, pointing('Invalid value', 'field_invalid', 'value')),
    'cents',
  ),
  is('a value with a currency', answered(deal({ value: '€129' }), 400, {}), 'cents'),
  is(
    'a value in cents that is not taken',
    answered(deal({ value: 12950 }), 422, pointing('Invalid value', 'field_invalid', 'value')),
    'field-invalid',
  ),
  is(
    'a filter in cents with a point',
    answered({ ask: 'GET /api/3/deals?filters[minimum_value]=129.50' }, 400, {}),
    'cents',
  ),
  is('500 rows', answered({ ask: 'GET /api/3/contacts?limit=500' }, 400, {}), 'limit-too-high'),
  is(
    '500 rows, refused by name',
    answered({ ask: 'GET /api/3/lists?limit=500' }, 422, {
      errors: [
        { title: 'Invalid attribute', detail: 'At most 100', source: { pointer: '/data/attributes/limit' } },
      ],
    }),
    'limit-too-high',
  ),
  is('100 rows', answered({ ask: 'GET /api/3/contacts?limit=100' }, 400, {}), 'not-accepted'),
  is(
    'a filter by name',
    answered({ ask: 'GET /api/3/lists/exclusions?filters[x]=1' }, 422, {
      errors: [
        {
          status: 422,
          title: 'Invalid attribute',
          detail: 'Invalid filter field: "x".',
          source: { pointer: '/data/attributes/filters[x]' },
        },
      ],
    }),
    'filter-or-order',
  ),
  is(
    'a filter that is not known',
    answered({ ask: 'GET /api/3/deals?filters[colour]=red' }, 400, {}),
    'filter-or-order',
  ),
  is(
    'a filter that is known',
    answered({ ask: 'GET /api/3/deals?filters[title]=red' }, 400, {}),
    'not-accepted',
  ),
  is('413', answered(contact, 413), 'request-too-large'),
];
