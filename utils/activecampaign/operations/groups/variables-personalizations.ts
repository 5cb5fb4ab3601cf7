import { choice, id, longText, order, paging, required, text } from '../fields';
import type { OperationGroup } from '../types';

const variable = required(id('variableID', '1'));
const tag = text('tag', 'opening-hours', { words: 'placeholder' });
const name = text('name', 'Opening hours');
const format = choice('format', ['text', 'html']);
const content = longText('content', 'Open every day from 9 to 6.');
const lists = text('listids', '1,2');

/** The reusable pieces of text that messages can hold. */
export const variablesPersonalizations: OperationGroup = {
  id: 'variables-personalizations',
  operations: [
    {
      id: 'variables-personalizations.list',
      method: 'GET',
      path: '/api/3/personalizations',
      effect: 'read',
      rows: 'personalizations',
      reference: 'list-variables',
      inPath: [],
      inQuery: [
        text('filter[name]', 'Opening hours', { words: 'filters[name]' }),
        text('filter[tag]', 'opening-hours', { words: 'filterByPlaceholder' }),
        text('filter[listName]', 'Newsletter', { words: 'filterByList' }),
        text('filter[content]', '9 to 6', { words: 'filterByContent' }),
        choice('filter[format]', ['text', 'html'], { words: 'filterByFormat' }),
        order('name', { words: 'orderByName' }),
        order('tag', { words: 'orderByPlaceholder' }),
        order('format', { words: 'orderByFormat' }),
        order('content', { words: 'orderByContent' }),
        ...paging,
      ],
    },
    {
      id: 'variables-personalizations.create',
      method: 'POST',
      path: '/api/3/personalizations',
      effect: 'write',
      reference: 'create-variable',
      inPath: [],
      inQuery: [],
      body: {
        wrapper: 'personalization',
        fields: [required(tag), required(name), format, required(content), lists],
      },
    },
    {
      id: 'variables-personalizations.get',
      method: 'GET',
      path: '/api/3/personalizations/{variableID}',
      effect: 'read',
      reference: 'retrieve-variable',
      inPath: [variable],
      inQuery: [],
    },
    {
      id: 'variables-personalizations.update',
      method: 'PUT',
      path: '/api/3/personalizations/{variableID}',
      effect: 'write',
      reference: 'edit-variable',
      inPath: [variable],
      inQuery: [],
      body: { wrapper: 'personalization', fields: [tag, name, format, content, lists] },
    },
    {
      id: 'variables-personalizations.delete',
      method: 'DELETE',
      path: '/api/3/personalizations/{variableID}',
      effect: 'delete',
      reference: 'delete-variable',
      inPath: [variable],
      inQuery: [],
    },
    {
      id: 'variables-personalizations.delete-several',
      method: 'DELETE',
      path: '/api/3/personalizations/bulkdelete',
      effect: 'delete',
      reference: 'bulk-delete-variables',
      inPath: [],
      inQuery: [required(text('ids', '1,2', { words: 'variableIds' }))],
    },
    {
      id: 'variables-personalizations.lock',
      method: 'PATCH',
      path: '/api/3/personalizations/{variableID}/lock',
      effect: 'write',
      reference: 'lock-a-variable',
      inPath: [variable],
      inQuery: [],
    },
    {
      id: 'variables-personalizations.unlock',
      method: 'PATCH',
      path: '/api/3/personalizations/{variableID}/unlock',
      effect: 'write',
      reference: 'unlock-a-variable',
      inPath: [variable],
      inQuery: [],
    },
  ],
};
