import { expect, test } from 'vitest';
import { complaintsIn } from '@/utils/activecampaign/call-diagnosis/complaints';

test.each<[string, unknown, unknown]>([
  [
    '1, a message',
    { message: 'No Result found for Tag with id 64' },
    [{ text: 'No Result found for Tag with id 64', kind: 'record' }],
  ],
  [
    '2, with a code and a pointer',
    {
      errors: [
        {
          title: 'Taken',
          detail: '',
          code: 'duplicate',
          error: 'x',
          source: { pointer: '/data/attributes/email' },
        },
      ],
    },
    [{ text: 'Taken', field: 'email', code: 'duplicate', kind: 'duplicate' }],
  ],
  [
    '2, with a number as its code',
    { errors: [{ title: 'The field type field is required.', code: 422 }] },
    [{ text: 'The field type field is required.', code: '422', kind: 'missing' }],
  ],
  [
    '3, with a status',
    { errors: [{ status: 403, title: 'Forbidden', detail: 'You do not have permission to create lists.' }] },
    [{ text: 'Forbidden: You do not have permission to create lists.', kind: 'permission' }],
  ],
  [
    '4, with a parameter',
    {
      errors: [
        { title: 'Invalid value', detail: 'No tag id provided', source: { parameter: 'contactTag.tag' } },
      ],
    },
    [{ text: 'Invalid value: No tag id provided', field: 'contactTag.tag', kind: 'missing' }],
  ],
  [
    '4, with a type and a value',
    { errors: [{ title: 'Wrong', source: { type: 'pointer', value: '/data/attributes/schema/slug' } }] },
    [{ text: 'Wrong', field: 'schema.slug', kind: 'invalid' }],
  ],
  [
    '5, texts',
    { errors: ['First', 'Second'] },
    [
      { text: 'First', kind: 'other' },
      { text: 'Second', kind: 'other' },
    ],
  ],
  ['5, one text', { errors: 'Only one' }, [{ text: 'Only one', kind: 'other' }]],
  [
    '5, texts by field',
    { errors: { email: ['Not an address'] } },
    [{ text: 'Not an address', field: 'email', kind: 'invalid' }],
  ],
  [
    '6, bulk import',
    {
      success: 0,
      message: 'Did not pass.',
      failureReasons: [{ contact: 230, failureReason: 'Email incorrect format' }],
    },
    [
      { text: 'Did not pass.', kind: 'other' },
      { text: 'Email incorrect format', field: 'contacts[230]', kind: 'import' },
    ],
  ],
  [
    '6, its limit',
    {
      success: 0,
      message: 'Rate limit exceeded.',
      failureReasons: ['Up to 100 imports may be requested per minute.'],
    },
    [
      { text: 'Rate limit exceeded.', kind: 'rate' },
      { text: 'Up to 100 imports may be requested per minute.', kind: 'rate' },
    ],
  ],
  [
    '6, v1',
    { result_code: 0, result_message: 'Failed: Nothing is returned' },
    [{ text: 'Failed: Nothing is returned', kind: 'other' }],
  ],
  ['a bare text', 'Not allowed to copy', [{ text: 'Not allowed to copy', kind: 'permission' }]],
  ['a list of texts', ['Broken'], [{ text: 'Broken', kind: 'other' }]],
  ['an error inside', { error: { message: 'Inside' } }, [{ text: 'Inside', kind: 'other' }]],
  [
    'a field and no words',
    { errors: [{ source: { pointer: '/data/attributes/x' } }] },
    [{ text: '', field: 'x', kind: 'invalid' }],
  ],
  ['nothing', {}, []],
  ['no JSON', undefined, []],
  ['null', null, []],
  ['a number', 5, []],
  ['errors of another kind', { errors: 7, message: {}, failureReasons: 'x' }, []],
])('shape %s', (_, json, complaints) => {
  expect(complaintsIn(json)).toEqual(complaints);
});

test('at most 20, each at most 300 units', () => {
  const many = complaintsIn({ errors: Array.from({ length: 5_000 }, () => 'word '.repeat(500)) });
  expect(many).toHaveLength(20);
  for (const { text } of many) expect(text.length).toBeLessThanOrEqual(300);
});

test.each([
  ['Page not found', 'other'],
  ['Contact not found', 'record'],
  ['Exclusion not found [id=422]', 'record'],
  ['Not Found', 'bare'],
  ['Forbidden.', 'bare'],
  ['Only admin can lock/unlock personalizations', 'permission'],
  ['Invalid order direction: "DASC"', 'query'],
  ['could not be saved to the custom field of type `date`.', 'date'],
  ['could not be saved to the custom field of type `number`.', 'invalid'],
  ['Schema slug must be unique', 'duplicate'],
  ['Too Many Requests', 'rate'],
  ['Please upgrade', 'plan'],
])('%s is %s', (text, kind) => {
  expect(complaintsIn(text)).toEqual([{ text, kind }]);
});
