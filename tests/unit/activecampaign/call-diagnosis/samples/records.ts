import { answered, contact, deal, forbidden, is, pointing, type Sample, tagging } from './build';

/** Calls about records that are not there, or are there already. */
export const records: readonly Sample[] = [
  is(
    'a tag by its name',
    answered(tagging('vip'), 400, {
      errors: [
        { title: 'Invalid value', detail: 'No tag id provided', source: { parameter: 'contactTag.tag' } },
      ],
    }),
    'id-wanted',
  ),
  is(
    'a tag by its id that is not there',
    answered(tagging('77'), 404, { errors: [{ status: 404, title: 'Not Found', detail: 'Tag not found' }] }),
    'related-missing',
  ),
  is(
    'no tag at all',
    answered({ ask: 'POST /api/3/contactTags', with: { contactTag: { contact: '5' } } }, 400, {
      errors: [
        { title: 'Invalid value', detail: 'No tag id provided', source: { parameter: 'contactTag.tag' } },
      ],
    }),
    'field-missing',
  ),
  is(
    'a contact by its address',
    answered({ ask: 'GET /api/3/contacts/jane@example.com' }, 404, {
      message: 'No Result found for Subscriber with id 0',
    }),
    'id-wanted unknown-record',
  ),
  is('a name that the server does not complain of', answered(tagging('vip'), 400, {}), 'id-wanted'),
  is(
    'the id of the tag',
    answered({ ask: 'DELETE /api/3/contactTags/3' }, 404, {
      message: 'No Result found for SubscriberTag with id 3',
    }),
    'link-id-wanted unknown-record',
  ),
  is(
    'the id of the tag, refused',
    answered({ ask: 'DELETE /api/3/contactTags/3' }, 403, forbidden),
    'key-refused permission-missing link-id-wanted unknown-record passing-refusal',
  ),
  is(
    'a tag that is not there',
    answered({ ask: 'DELETE /api/3/tags/3' }, 404, { message: 'No Result found for Tag with id 3' }),
    'unknown-record',
  ),
  is(
    '404 that says no more',
    answered({ ask: 'GET /api/3/contacts/5' }, 404, { message: 'Not Found' }),
    'unknown-record',
  ),
  is(
    'an id in the body',
    answered(
      { ask: 'PUT /api/3/notes/1', with: { note: { note: 'x', relid: '9', reltype: 'Subscriber' } } },
      403,
      { message: 'No Result found for Subscriber with id 9' },
    ),
    'related-missing',
  ),
  is(
    'a stage that is not there',
    answered(deal({ stage: '99' }), 400, {
      errors: [{ title: 'x', detail: 'The stage does not exist.', source: { parameter: 'deal.stage' } }],
    }),
    'related-missing',
  ),
  is(
    'a related record, by its code',
    answered(deal({ contact: '99' }), 422, pointing('No contact', 'related_missing', 'contact')),
    'related-missing',
  ),
  is(
    'a contact that is there',
    answered(contact, 422, pointing('Email address already exists in the system', 'duplicate', 'email')),
    'duplicate-contact',
  ),
  is(
    'a tag that is there',
    answered(
      { ask: 'POST /api/3/tags', with: { tag: { tag: 'vip' } } },
      422,
      pointing('Tag already exists', 'duplicate', 'tag'),
    ),
    'duplicate',
  ),
  is(
    '409',
    answered({ ask: 'POST /api/3/prism/urlWhitelistings', with: { data: {} } }, 409, {}),
    'duplicate',
  ),
];
