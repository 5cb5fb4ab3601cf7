import type { GroupWords } from '../../operation-words';

/** The operations on variables, in English. */
export const variablesPersonalizations = {
  title: 'Variables (personalizations)',
  operations: {
    'variables-personalizations.list': {
      name: 'List variables',
      purpose:
        'The variables of the account. The filters are published as filter, not filters as everywhere else.',
      also: 'personalization tags snippets placeholders content',
    },
    'variables-personalizations.create': {
      name: 'Create a variable',
      purpose:
        'Adds a piece of text that messages hold by its placeholder. If the placeholder is taken, ActiveCampaign adds a number to it without a word.',
      also: 'new personalization tag snippet',
    },
    'variables-personalizations.get': {
      name: 'Get a variable',
      purpose: 'One variable with its contents and its lists.',
      also: 'show personalization tag',
    },
    'variables-personalizations.update': {
      name: 'Update a variable',
      purpose: 'Changes a variable, in all messages yet to be sent that use it.',
      also: 'edit personalization tag',
    },
    'variables-personalizations.delete': {
      name: 'Delete a variable',
      purpose: 'The variable is gone. Messages that use it show its bare placeholder or nothing.',
      also: 'remove personalization tag',
    },
    'variables-personalizations.delete-several': {
      name: 'Delete several variables',
      purpose:
        'The variables named are gone. It always answers that it succeeded, even when none of them existed.',
      also: 'bulk remove personalization tags',
    },
    'variables-personalizations.lock': {
      name: 'Lock a variable',
      purpose: 'The variable can no longer be changed until it is unlocked.',
      also: 'protect freeze personalization',
    },
    'variables-personalizations.unlock': {
      name: 'Unlock a variable',
      purpose: 'The variable can be changed again.',
      also: 'unprotect personalization',
    },
  },
  fields: {
    variableID: { label: 'Variable', help: 'The id of the variable.' },
    variableIds: { label: 'Variables', help: 'Their ids, separated by commas.' },
    placeholder: { label: 'Placeholder', help: 'By this name messages hold it, between two percent signs.' },
    format: { label: 'Format of the content' },
    content: { label: 'Content' },
    listids: { label: 'Lists', help: 'Their ids, separated by commas.' },
    filterByPlaceholder: { label: 'Filter: placeholder' },
    filterByList: { label: 'Filter: name of the list' },
    filterByContent: { label: 'Filter: content' },
    filterByFormat: { label: 'Filter: format' },
    orderByName: { label: 'Order by name' },
    orderByPlaceholder: { label: 'Order by placeholder' },
    orderByFormat: { label: 'Order by format' },
    orderByContent: { label: 'Order by content' },
  },
} satisfies GroupWords;
