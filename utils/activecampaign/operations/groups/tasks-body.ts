import { choice, dateTime, flag, id, longText, pick, required, text } from '../fields';
import type { Body, Field } from '../types';

const record = [choice('ownerType', ['deal', 'contact'])];
const relid = id('relid', '1');
const duedate = dateTime('duedate', '2026-11-27T15:00:00-05:00');
const kind = id('dealTasktype', '1');
const details = [
  text('title', 'Send the offer'),
  longText('note', 'Two variants, both with installation.'),
  flag('status', 0, { words: 'taskDone' }),
  dateTime('edate', '2026-11-27T15:30:00-05:00'),
  pick('assignee', 'user'),
];

export const newTask: Body = {
  wrapper: 'dealTask',
  fields: [
    ...record,
    required(relid),
    required(duedate),
    required(kind),
    ...details,
    pick('triggerAutomationOnCreate', 'automation'),
    pick('doneAutomation', 'automation'),
  ],
};

export const changedTask: Body = {
  wrapper: 'dealTask',
  fields: [
    ...details,
    duedate,
    kind,
    ...record,
    relid,
    id('outcomeId', '1', { words: 'outcome' }),
    longText('outcomeInfo', 'Wants to start in January.'),
  ],
};

/** The fields of a task type; its title is only wanted for a new one. */
export const taskType = (title: Field): Body => ({
  wrapper: 'dealTasktype',
  fields: [title, choice('status', ['0', '1'], { words: 'typeStatus' })],
});

/** The definition lists these fields bare, its example wraps them, as all of the API does: hence the doubt. */
export const taskOutcome: Body = {
  wrapper: 'taskOutcome',
  uncertain: true,
  fields: [
    required(text('title', 'Interested', { words: 'outcomeTitle' })),
    required(choice('sentiment', ['Positive', 'Neutral', 'Negative'])),
    flag('disabled', 0),
  ],
};
