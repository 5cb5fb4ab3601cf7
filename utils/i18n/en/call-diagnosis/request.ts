import type { CallCauseId } from '@/utils/activecampaign/call-diagnosis';
import type { CallWording } from '../../call-wording';
import { correctAndSend, fields, you } from './phrases';

/** Calls whose request is not what the API wants. */
export const request = {
  'body-not-json': {
    short: 'The body is no JSON',
    what: () =>
      'The body that was sent is not JSON as a whole: a comma, quote or bracket is missing or too much.',
    next: 'Correct the body where the editor marks it, and send it again.',
    who: you,
  },
  'body-missing': {
    short: 'The body is missing',
    what: ({ proof }) => `${proof.method} ${proof.path} wants a body, and none was sent.`,
    next: 'Fill in the form, or start from the operation’s example, and send it again.',
    who: you,
  },
  'wrapper-missing': {
    short: 'The key around the fields is missing',
    what: (d) =>
      `The API wants the fields inside one key, ${fields(d, 'wrapper-missing', 'named after the record')}, and the body does not have it. Without it the API sees no field at all.`,
    decide: 'The operation’s example in Keyring: it has the key around the fields.',
    next: 'Put the fields inside that key and send it again. Keyring’s form does so by itself.',
    who: you,
  },
  'field-missing': {
    short: 'A field is missing',
    what: (d) =>
      `The API wants a field that was not given: ${fields(d, 'field-missing', 'see the server’s own words')}.`,
    next: `Fill the field in. ${correctAndSend}`,
    who: you,
  },
  'field-invalid': {
    short: 'A value is not accepted',
    what: (d) =>
      `The API does not accept the value of a field: ${fields(d, 'field-invalid', 'see the server’s own words')}.`,
    next: `Compare the value with what the form says of the field. ${correctAndSend}`,
    who: you,
  },
  'date-format': {
    short: 'A date in another form',
    what: (d) =>
      `The API does not take a date in the form in which it was given: ${fields(d, 'date-format', 'see the server’s own words')}. A date is written 2026-11-23, a point in time with its zone: 2026-11-23T09:30:00-05:00.`,
    decide: 'The same call without the date, or with it in that form.',
    next: `Write the date in that form. ${correctAndSend}`,
    who: you,
  },
  cents: {
    short: 'Money is counted in cents',
    what: (d) =>
      `Money is a whole number of cents for this API, and something else was given: ${fields(d, 'cents', 'the value')}. 129.00 is written 12900; only the filters for the value of deals count in whole units of the currency.`,
    decide: 'The same call with a whole number.',
    next: `Write the amount as a whole number; Keyring’s form does so by itself. ${correctAndSend}`,
    who: you,
  },
  'limit-too-high': {
    short: 'Too many rows at once',
    what: (d) =>
      `The API gives at most 100 rows at once nearly everywhere, and more were asked for: ${fields(d, 'limit-too-high', 'limit')}.`,
    decide: 'The same call with a limit of 100.',
    next: 'Ask for at most 100 rows, and for the further ones with offset.',
    who: you,
  },
  'filter-or-order': {
    short: 'Unknown filter or order',
    what: (d) =>
      `This collection does not know a filter or an order that was asked for, or not in this form: ${fields(d, 'filter-or-order', 'see the server’s own words')}.`,
    decide: 'The same call without its filters and orders, then with one after the other.',
    next: 'Choose filters and orders in the form: it has those that the collection is documented to know.',
    who: you,
  },
  'request-too-large': {
    short: 'The request is too large',
    what: () => 'The request is larger than the server takes.',
    next: 'Send it in several smaller requests.',
    who: you,
  },
  'not-accepted': {
    short: 'Not accepted',
    what: ({ proof }) =>
      proof.complaints.length > 0 || proof.said
        ? 'The API does not accept the request. Its own words are all that is known of why.'
        : 'The API does not accept the request, and does not say why.',
    next: 'Start from the operation’s example, which has all that is required, and change one thing after the other.',
    who: you,
  },
} as const satisfies Partial<Record<CallCauseId, CallWording>>;
