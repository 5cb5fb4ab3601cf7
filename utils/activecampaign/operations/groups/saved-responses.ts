import { id, longText, paging, required, text } from '../fields';
import type { OperationGroup } from '../types';

const response = required(id('id', '1', { words: 'savedResponse' }));
const title = text('title', 'Thanks for your interest');
const subject = text('subject', 'Thank you for writing');
const body = longText('body', 'Hello %FIRSTNAME%, we will be in touch today.', { words: 'bodyText' });

/** The ready-made answers for one-to-one e-mails. */
export const savedResponses: OperationGroup = {
  id: 'saved-responses',
  operations: [
    {
      id: 'saved-responses.list',
      method: 'GET',
      path: '/api/3/savedResponses',
      effect: 'read',
      rows: 'savedResponses',
      reference: 'list-all-saved-responses',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'saved-responses.create',
      method: 'POST',
      path: '/api/3/savedResponses',
      effect: 'write',
      reference: 'saved-responses',
      inPath: [],
      inQuery: [],
      body: { wrapper: 'savedResponse', fields: [required(title), required(subject), required(body)] },
    },
    {
      id: 'saved-responses.get',
      method: 'GET',
      path: '/api/3/savedResponses/{id}',
      effect: 'read',
      reference: 'get-a-savedresponse',
      inPath: [response],
      inQuery: [],
    },
    {
      id: 'saved-responses.update',
      method: 'PUT',
      path: '/api/3/savedResponses/{id}',
      effect: 'write',
      reference: 'update-a-saved-response',
      inPath: [response],
      inQuery: [],
      body: { wrapper: 'savedResponse', fields: [title, subject, body] },
    },
    {
      id: 'saved-responses.delete',
      method: 'DELETE',
      path: '/api/3/savedResponses/{id}',
      effect: 'delete',
      reference: 'retrieve-a-savedresponse',
      inPath: [response],
      inQuery: [],
    },
  ],
};
