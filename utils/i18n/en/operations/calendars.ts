import type { GroupWords } from '../../operation-words';

/** The words of the operations: Calendars, in English. */
export const calendars = {
  title: 'Calendars',
  operations: {
    'calendars.list': {
      name: 'List calendar feeds',
      purpose: 'The feeds to which calendar programs can subscribe.',
      also: 'ical ics tasks',
    },
    'calendars.get': {
      name: 'Get a calendar feed',
      purpose: 'One feed with its settings.',
      also: 'ical ics',
    },
    'calendars.create': {
      name: 'Create a calendar feed',
      purpose: 'Makes a feed that calendar programs can subscribe to.',
      also: 'ical ics new add',
    },
    'calendars.update': {
      name: 'Update a calendar feed',
      purpose: 'Changes the title or the settings of a feed.',
      also: 'ical ics edit rename',
    },
    'calendars.delete': {
      name: 'Delete a calendar feed',
      purpose: 'Calendar programs that follow the feed get nothing more.',
      also: 'ical ics remove',
    },
  },
  fields: {
    calendar: { label: 'Calendar feed', help: 'The id of the feed.' },
    type: { label: 'What it shows', help: 'All shows everything.' },
    notification: { label: 'With reminders', help: '1 for yes, 0 for no.' },
  },
} satisfies GroupWords;
