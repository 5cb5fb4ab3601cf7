import type { GroupWords } from '../../operation-words';

/** The operations on tasks, in English. */
export const tasks = {
  title: 'Tasks',
  operations: {
    'tasks.list': {
      name: 'List tasks',
      purpose: 'The tasks of the account, with filters by record, user, type and date.',
      also: 'to do todo deal tasks overdue assigned',
    },
    'tasks.create': {
      name: 'Create a task',
      purpose:
        'Adds a task to a deal or a contact. The automations named in it can send messages when the task is created or done.',
      also: 'new to do reminder follow up call deal task',
    },
    'tasks.get': {
      name: 'Get a task',
      purpose: 'One task with its record, its date and its outcome.',
      also: 'show to do',
    },
    'tasks.update': {
      name: 'Update a task',
      purpose: 'Changes a task or marks it as done with status 1. A task that is done can need an outcome.',
      also: 'edit complete finish done reassign to do',
    },
    'tasks.delete': {
      name: 'Delete a task',
      purpose: 'The task is gone; the deal or contact stays.',
      also: 'remove to do',
    },
    'tasks.add-reminder': {
      name: 'Add a reminder to a task',
      purpose:
        'The user in charge is told some minutes before the task is due. The reference shows the fields both bare and wrapped; they are sent wrapped, as everywhere else.',
      also: 'notification alert remind',
    },
    'tasks.list-types': {
      name: 'List task types',
      purpose: 'The types that tasks can have, such as call, e-mail or meeting.',
      also: 'kinds of tasks',
    },
    'tasks.create-type': {
      name: 'Create a task type',
      purpose: 'Adds a type for tasks. Its title must be unique.',
      also: 'new kind of task',
    },
    'tasks.get-type': {
      name: 'Get a task type',
      purpose: 'One type with its title and state.',
      also: 'show kind of task',
    },
    'tasks.update-type': {
      name: 'Update a task type',
      purpose: 'Renames a type, or turns it off with status 1. All tasks of the type show the new title.',
      also: 'rename disable edit kind of task',
    },
    'tasks.delete-type': {
      name: 'Delete a task type',
      purpose: 'The reference shows only a refusal with status 403. Move its tasks to another type first.',
      also: 'remove kind of task',
    },
    'tasks.move-to-type': {
      name: 'Move tasks to another type',
      purpose: 'All tasks of one type get the other type at once, with no way back.',
      also: 'change type of tasks in bulk reassign',
    },
    'tasks.list-outcomes': {
      name: 'List task outcomes',
      purpose: 'The outcomes with which a task can be closed.',
      also: 'results sentiments of tasks',
    },
    'tasks.create-outcome': {
      name: 'Create a task outcome',
      purpose:
        'Adds an outcome for tasks. The reference shows the fields both bare and wrapped; they are sent wrapped, as everywhere else.',
      also: 'new result sentiment',
    },
    'tasks.get-outcome': {
      name: 'Get a task outcome',
      purpose: 'One outcome with its title and sentiment.',
      also: 'show result',
    },
    'tasks.update-outcome': {
      name: 'Update a task outcome',
      purpose:
        'Renames an outcome, changes its sentiment or turns it off. The path is published with a double c; if it is not found, the server probably wants taskOutcomes.',
      also: 'edit rename result sentiment',
    },
    'tasks.delete-outcome': {
      name: 'Delete a task outcome',
      purpose:
        'The outcome is gone. The path is published with a double c; if it is not found, the server probably wants taskOutcomes.',
      also: 'remove result',
    },
    'tasks.list-outcome-links': {
      name: 'List the outcomes of task types',
      purpose: 'Which outcome can be chosen for which type of task.',
      also: 'relations type result',
    },
    'tasks.create-outcome-link': {
      name: 'Link an outcome to a task type',
      purpose:
        'Makes an outcome available for a type. The published fields look copied from another page: answers hold tasktype_id and outcome_id instead.',
      also: 'relation type result allow',
    },
    'tasks.get-outcome-link': {
      name: 'Get an outcome of a task type',
      purpose: 'One link between a type of task and an outcome.',
      also: 'show relation type result',
    },
    'tasks.update-outcome-link': {
      name: 'Update an outcome of a task type',
      purpose:
        'Changes a link between type and outcome. The published fields look copied from another page, so try it on a test account first.',
      also: 'edit relation type result',
    },
    'tasks.delete-outcome-link': {
      name: 'Take an outcome from a task type',
      purpose: 'The outcome can no longer be chosen for the type. Both stay.',
      also: 'remove relation type result unlink',
    },
  },
  fields: {
    task: { label: 'Task', help: 'The id of the task.' },
    taskTypeId: { label: 'Task type' },
    dealTasktype: { label: 'Task type', help: 'Its id, as the list of task types has it.' },
    newType: { label: 'New type', help: 'The id of the type that the tasks get.' },
    outcome: { label: 'Outcome', help: 'Its id, as the list of task outcomes has it.' },
    outcomeLink: {
      label: 'Link of type and outcome',
      help: 'Its own id, neither that of the type nor that of the outcome.',
    },
    reltype: { label: 'Kind of record', help: 'Subscriber is a contact.' },
    ownerType: { label: 'Kind of record', help: 'Whether the task belongs to a deal or to a contact.' },
    taskDone: { label: 'Done', choices: { 0: 'Open', 1: 'Done' } },
    duedate: { label: 'Due' },
    edate: { label: 'End' },
    dueAfter: { label: 'Due after' },
    dueBefore: {
      label: 'Due before',
      help: 'Published with a typing error in its name; if it changes nothing, write filters[due_before] in the raw request.',
    },
    dueRange: {
      label: 'Due between',
      help: 'Two dates such as 2026-11-01+2026-11-30, or upcoming, scheduled or overdue.',
    },
    assignee: { label: 'In charge' },
    triggerAutomationOnCreate: {
      label: 'Automation at the start',
      help: 'Runs as soon as the task is created.',
    },
    doneAutomation: { label: 'Automation at the end', help: 'Runs when the task is done.' },
    outcomeInfo: { label: 'More on the outcome' },
    interval: { label: 'Minutes before', help: 'How many minutes before the task is due.' },
    typeTitle: { label: 'Title of the type' },
    typeStatus: { label: 'Status', choices: { 0: 'In use', 1: 'Turned off' } },
    outcomeTitle: { label: 'Title of the outcome' },
    linkTitle: {
      label: 'Title',
      help: 'Published for this request, though it looks copied from another page.',
    },
    sentiment: { label: 'Sentiment' },
    sentimentFilter: { label: 'Filter: sentiment', choices: { 3: 'Positive', 2: 'Neutral', 1: 'Negative' } },
    disabled: { label: 'Turned off', help: '1 turns it off.' },
  },
} satisfies GroupWords;
