import type { TakenOver } from '@/utils/activecampaign/answers/taken-over';

/** Why there was no second look. */
const uncheckable = {
  'no-record': 'What it changed is not checked: there is no single record that Keyring could read again.',
  'nothing-shown': 'What it changed cannot be checked: the record, when read, shows none of these fields.',
  refused: 'It could not be checked: ActiveCampaign refused to show the record to this key.',
  'not-found': 'It could not be checked: the record is not found when it is read again.',
  'no-answer': 'It could not be checked: no answer came when the record was read again.',
};

const taken: Record<TakenOver | 'besides', string> = {
  'as-sent': 'as sent',
  'not-shown': 'The record does not show this field.',
  'left-aside': 'Not taken over: what was there before is still there.',
  cents: 'A hundred times as much or as little: amounts are whole cents.',
  zone: 'Another point in time: moved by a time zone. Send dates with their zone.',
  choices: 'Some choices are not among those of the field, or are missing.',
  otherwise: 'Not what was sent.',
  besides: 'Not sent, changed with it.',
};

/** What is said after a change: whether what was sent is what is there. */
export const verification = {
  title: 'What it changed',
  checking: 'Looking at what is there now…',
  verified: 'Verified: what was sent is there.',
  differs: (count: number) =>
    count === 1 ? 'One field is not as it was sent.' : `${count} fields are not as they were sent.`,
  gone: 'Verified: it is deleted.',
  stillThere: 'It is still there. ActiveCampaign may need a moment; look again.',
  uncheckable,
  taken,
  field: 'Field',
  sent: 'Sent',
  before: 'Before',
  now: 'Now',
  again: 'Look again',
  putBack: {
    update: 'Put back',
    create: 'Create it again',
    deleted:
      'A deletion cannot be put back exactly: a new record gets another id, and what hung on the old one is gone.',
    updateInForm: 'The earlier values are in the form. Send it to put them back.',
    createInForm:
      'What can be filled in from the deleted record is in the form. Sending it makes a new one with a new id.',
    unknown: (fields: string) => `Nobody knows the earlier value of ${fields}: left as it is.`,
    nothing: 'Nothing to put back: all that was sent was there before.',
    gone: 'The record as it was before is not known any longer.',
  },
};
