import type { GroupWords } from '../../operation-words';

/** The operations on event tracking, in English. */
export const eventTracking = {
  title: 'Event tracking',
  operations: {
    'event-tracking.get-status': {
      name: 'Check whether event tracking is on',
      purpose: 'Tells whether the account takes in events at all.',
      also: 'event tracking enabled status check',
    },
    'event-tracking.switch': {
      name: 'Turn event tracking on or off',
      purpose: 'Switches event tracking for the whole account. While it is off, events are refused.',
      also: 'enable disable event tracking',
    },
    'event-tracking.list-names': {
      name: 'List event names',
      purpose: 'The names under which the account takes in events.',
      also: 'event types tracked events whitelist',
    },
    'event-tracking.add-name': {
      name: 'Add an event name',
      purpose: 'Allows one more event name. Only the name is created, no event is recorded.',
      also: 'create new event type allow',
    },
    'event-tracking.remove-name': {
      name: 'Remove an event name',
      purpose: 'The name is no longer taken in. It goes by the name itself, not by an id.',
      also: 'delete event type',
    },
    'event-tracking.record-local-event': {
      name: 'Record a local event',
      purpose:
        'Made for the tracking service itself and refused to others. To record an event, use Track an event of a contact instead.',
      also: 'internal localevent trackcmp',
    },
    'event-tracking.get-contact': {
      name: 'Get the contact of a recorded event',
      purpose: 'The contact to whom an entry of the tracking log belongs.',
      also: 'who event visitor tracking log',
    },
    'event-tracking.track': {
      name: 'Track an event of a contact',
      purpose:
        'Records that a contact did something, which can start automations. It goes to a host of its own with the event key of the account, never with the API key, and answers with status 200 even when it failed: look at success.',
      also: 'record event custom event trackcmp trigger send event',
    },
  },
  fields: {
    enabled: { label: 'On' },
    eventName: { label: 'Event name', help: '32 characters at most.' },
    tstamp: { label: 'Time of the event' },
    input: { label: 'What happened', help: 'JSON written as text.' },
    eventId: { label: 'Entry of the tracking log' },
    actid: {
      label: 'Account number for tracking',
      help: 'Called actid in the tracking settings under Website.',
    },
    key: { label: 'Event key', help: 'Shown in the tracking settings under Website. It is not the API key.' },
    event: { label: 'Event name', help: '32 characters at most.' },
    eventdata: { label: 'Detail', help: 'Any text to keep with the event.' },
    visit: { label: 'Who did it', help: 'The e-mail address of the contact, as JSON written as text.' },
  },
} satisfies GroupWords;
